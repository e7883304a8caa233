using MightyNetworks.Client.Json;
using MightyNetworks.Client.Requests;

namespace MightyNetworks.Client.Operations;

/// <summary>Requests about posts and articles.</summary>
public static class Posts
{
    /// <summary>Posts and articles, of all spaces or of one. Operation: GET /posts.</summary>
    public static ListRequest<Post> List(ulong? spaceId = null) =>
        new("/posts", WireJson.Default.PagePost, Query.Empty.With("space_id", spaceId));

    /// <summary>One post. Operation: GET /posts/{id}/.</summary>
    public static ApiRequest<Post> Get(ulong postId) => Operation.Get($"/posts/{postId}/", WireJson.Default.Post);

    /// <summary>Creates a post or an article. Operation: POST /posts.</summary>
    public static ApiRequest<Post> Create(PostCreate post, bool? notify = null) =>
        Operation.Post("/posts", WireJson.Default.Post, JsonBody.Of(post, WireJson.Default.PostCreate), Query.Empty.With("notify", notify));

    /// <summary>Changes a post. Operation: PATCH /posts/{id}/.</summary>
    public static ApiRequest<Post> Update(ulong postId, PostUpdate changes, bool? notify = null) =>
        Operation.Patch(
            $"/posts/{postId}/",
            WireJson.Default.Post,
            JsonBody.Of(changes, WireJson.Default.PostUpdate),
            Query.Empty.With("notify", notify),
            isRepeatable: notify != true);

    /// <summary>Changes a post, as PUT. Operation: PUT /posts/{id}/.</summary>
    public static ApiRequest<Post> Replace(ulong postId, PostUpdate changes, bool? notify = null) =>
        Operation.Put(
            $"/posts/{postId}/",
            WireJson.Default.Post,
            JsonBody.Of(changes, WireJson.Default.PostUpdate),
            Query.Empty.With("notify", notify),
            isRepeatable: notify != true);

    /// <summary>Deletes a post. Operation: DELETE /posts/{id}/.</summary>
    public static ApiRequest<NoContent> Delete(ulong postId) => Operation.Delete($"/posts/{postId}/");

    /// <summary>Stops the notifications that a member gets about a post. Operation: POST /posts/{post_id}/mute.</summary>
    public static ApiRequest<NoContent> Mute(ulong postId, ulong memberId) =>
        Operation.Post($"/posts/{postId}/mute", Query.Empty.With("user_id", memberId));

    /// <summary>Resumes the notifications that a member gets about a post. Operation: DELETE /posts/{post_id}/mute.</summary>
    public static ApiRequest<NoContent> Unmute(ulong postId, ulong memberId) =>
        Operation.Delete($"/posts/{postId}/mute", Query.Empty.With("user_id", memberId));
}
