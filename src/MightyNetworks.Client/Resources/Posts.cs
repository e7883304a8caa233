using MightyNetworks.Client;

namespace MightyNetworks.Resources;

/// <summary>Requests about posts and articles.</summary>
public static class Posts
{
    /// <summary>Posts and articles, of all spaces or of one. Operation: GET /posts.</summary>
    public static ListRequest<Post> List(ulong? spaceId = null) =>
        new("/posts", Json.Default.PagePost, Query.Empty.With("space_id", spaceId));

    /// <summary>One post. Operation: GET /posts/{id}/.</summary>
    public static ApiRequest<Post> Get(ulong postId) => Call.Get($"/posts/{postId}/", Json.Default.Post);

    /// <summary>Creates a post or an article. Operation: POST /posts.</summary>
    public static ApiRequest<Post> Create(PostCreate post, bool? notify = null) =>
        Call.Post("/posts", Json.Default.Post, JsonBody.Of(post, Json.Default.PostCreate), Query.Empty.With("notify", notify));

    /// <summary>Changes a post. Operation: PATCH /posts/{id}/.</summary>
    public static ApiRequest<Post> Update(ulong postId, PostUpdate changes, bool? notify = null) =>
        Call.Patch(
            $"/posts/{postId}/",
            Json.Default.Post,
            JsonBody.Of(changes, Json.Default.PostUpdate),
            Query.Empty.With("notify", notify),
            isRepeatable: notify != true);

    /// <summary>Changes a post, as PUT. Operation: PUT /posts/{id}/.</summary>
    public static ApiRequest<Post> Replace(ulong postId, PostUpdate changes, bool? notify = null) =>
        Call.Put(
            $"/posts/{postId}/",
            Json.Default.Post,
            JsonBody.Of(changes, Json.Default.PostUpdate),
            Query.Empty.With("notify", notify),
            isRepeatable: notify != true);

    /// <summary>Deletes a post. Operation: DELETE /posts/{id}/.</summary>
    public static ApiRequest<Empty> Delete(ulong postId) => Call.Delete($"/posts/{postId}/");

    /// <summary>Stops the notifications that a member gets about a post. Operation: POST /posts/{post_id}/mute.</summary>
    public static ApiRequest<Empty> Mute(ulong postId, ulong memberId) =>
        Call.Post($"/posts/{postId}/mute", Query.Empty.With("user_id", memberId));

    /// <summary>Starts them again. Operation: DELETE /posts/{post_id}/mute.</summary>
    public static ApiRequest<Empty> Unmute(ulong postId, ulong memberId) =>
        Call.Delete($"/posts/{postId}/mute", Query.Empty.With("user_id", memberId));
}
