using MightyNetworks.Client.Json;
using MightyNetworks.Client.Requests;

namespace MightyNetworks.Client.Operations;

/// <summary>Requests about reactions to posts and to comments.</summary>
public static class Reactions
{
    /// <summary>The reactions to a post. Operation: GET /posts/{post_id}/reactions.</summary>
    public static ListRequest<Reaction> ListOfPost(ulong postId) =>
        new($"/posts/{postId}/reactions", WireJson.Default.PageReaction, enrich: reaction => reaction.PostId = postId);

    /// <summary>Reacts to a post. Operation: POST /posts/{post_id}/reactions.</summary>
    public static ApiRequest<Reaction> AddToPost(ulong postId, string emoji) =>
        Operation.Post(
            $"/posts/{postId}/reactions",
            WireJson.Default.Reaction,
            JsonBody.Of(new ReactionCreate { Emoji = emoji }, WireJson.Default.ReactionCreate),
            enrich: reaction => reaction.PostId = postId);

    /// <summary>Takes back the reaction to a post. Operation: DELETE /posts/{post_id}/reactions.</summary>
    public static ApiRequest<NoContent> RemoveFromPost(ulong postId) => Operation.Delete($"/posts/{postId}/reactions");

    /// <summary>The reactions to a comment. Operation: GET /comments/{comment_id}/reactions.</summary>
    public static ListRequest<Reaction> ListOfComment(ulong commentId) =>
        new($"/comments/{commentId}/reactions", WireJson.Default.PageReaction, enrich: reaction => reaction.CommentId = commentId);

    /// <summary>Reacts to a comment. Operation: POST /comments/{comment_id}/reactions.</summary>
    public static ApiRequest<Reaction> AddToComment(ulong commentId, string emoji) =>
        Operation.Post(
            $"/comments/{commentId}/reactions",
            WireJson.Default.Reaction,
            JsonBody.Of(new ReactionCreate { Emoji = emoji }, WireJson.Default.ReactionCreate),
            enrich: reaction => reaction.CommentId = commentId);

    /// <summary>Takes back the reaction to a comment. Operation: DELETE /comments/{comment_id}/reactions.</summary>
    public static ApiRequest<NoContent> RemoveFromComment(ulong commentId) => Operation.Delete($"/comments/{commentId}/reactions");
}
