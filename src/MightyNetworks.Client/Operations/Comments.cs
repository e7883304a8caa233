using MightyNetworks.Client.Json;
using MightyNetworks.Client.Requests;

namespace MightyNetworks.Client.Operations;

/// <summary>Requests about the comments of a post.</summary>
public static class Comments
{
    /// <summary>The comments of a post. Operation: GET /posts/{post_id}/comments.</summary>
    public static ListRequest<Comment> List(ulong postId) =>
        new($"/posts/{postId}/comments", WireJson.Default.PageComment, enrich: comment => comment.PostId = postId);

    /// <summary>One comment. Operation: GET /posts/{post_id}/comments/{id}/.</summary>
    public static ApiRequest<Comment> Get(ulong postId, ulong commentId) =>
        Operation.Get($"/posts/{postId}/comments/{commentId}/", WireJson.Default.Comment, enrich: comment => comment.PostId = postId);

    /// <summary>Comments on a post or replies to a comment. Operation: POST /posts/{post_id}/comments.</summary>
    public static ApiRequest<Comment> Create(ulong postId, CommentCreate comment) =>
        Operation.Post(
            $"/posts/{postId}/comments",
            WireJson.Default.Comment,
            JsonBody.Of(comment, WireJson.Default.CommentCreate),
            enrich: comment => comment.PostId = postId);

    /// <summary>Deletes a comment. Operation: DELETE /posts/{post_id}/comments/{id}/.</summary>
    public static ApiRequest<NoContent> Delete(ulong postId, ulong commentId) => Operation.Delete($"/posts/{postId}/comments/{commentId}/");
}
