using MightyNetworks.Client;

namespace MightyNetworks.Resources;

/// <summary>Requests about reactions to posts and to comments.</summary>
public static class Reactions
{
    /// <summary>The reactions to a post. Operation: GET /posts/{post_id}/reactions.</summary>
    public static ListRequest<Reaction> ListOfPost(ulong postId) =>
        new($"/posts/{postId}/reactions", Json.Default.PageReaction, complete: reaction => reaction.PostId = postId);

    /// <summary>Reacts to a post. Operation: POST /posts/{post_id}/reactions.</summary>
    public static ApiRequest<Reaction> AddToPost(ulong postId, string emoji) =>
        Call.Post(
            $"/posts/{postId}/reactions",
            Json.Default.Reaction,
            JsonBody.Of(new ReactionCreate { Emoji = emoji }, Json.Default.ReactionCreate),
            complete: reaction => reaction.PostId = postId);

    /// <summary>Takes back the reaction to a post. Operation: DELETE /posts/{post_id}/reactions.</summary>
    public static ApiRequest<Empty> RemoveFromPost(ulong postId) => Call.Delete($"/posts/{postId}/reactions");

    /// <summary>The reactions to a comment. Operation: GET /comments/{comment_id}/reactions.</summary>
    public static ListRequest<Reaction> ListOfComment(ulong commentId) =>
        new($"/comments/{commentId}/reactions", Json.Default.PageReaction, complete: reaction => reaction.CommentId = commentId);

    /// <summary>Reacts to a comment. Operation: POST /comments/{comment_id}/reactions.</summary>
    public static ApiRequest<Reaction> AddToComment(ulong commentId, string emoji) =>
        Call.Post(
            $"/comments/{commentId}/reactions",
            Json.Default.Reaction,
            JsonBody.Of(new ReactionCreate { Emoji = emoji }, Json.Default.ReactionCreate),
            complete: reaction => reaction.CommentId = commentId);

    /// <summary>Takes back the reaction to a comment. Operation: DELETE /comments/{comment_id}/reactions.</summary>
    public static ApiRequest<Empty> RemoveFromComment(ulong commentId) => Call.Delete($"/comments/{commentId}/reactions");
}
