using MightyNetworks.Client;

namespace MightyNetworks.Resources;

/// <summary>Requests about the tags of the network.</summary>
public static class Tags
{
    /// <summary>All tags. Operation: GET /tags.</summary>
    public static ListRequest<Tag> List() => new("/tags", Json.Default.PageTag);

    /// <summary>One tag. Operation: GET /tags/{id}/.</summary>
    public static ApiRequest<Tag> Get(ulong tagId) => Call.Get($"/tags/{tagId}/", Json.Default.Tag);

    /// <summary>Creates a tag. Operation: POST /tags.</summary>
    public static ApiRequest<Tag> Create(TagCreate tag) => Call.Post("/tags", Json.Default.Tag, JsonBody.Of(tag, Json.Default.TagCreate));

    /// <summary>Changes a tag. Operation: PATCH /tags/{id}/.</summary>
    public static ApiRequest<Tag> Update(ulong tagId, TagUpdate changes) =>
        Call.Patch($"/tags/{tagId}/", Json.Default.Tag, JsonBody.Of(changes, Json.Default.TagUpdate));

    /// <summary>Changes a tag, as PUT. Operation: PUT /tags/{id}/.</summary>
    public static ApiRequest<Tag> Replace(ulong tagId, TagUpdate changes) =>
        Call.Put($"/tags/{tagId}/", Json.Default.Tag, JsonBody.Of(changes, Json.Default.TagUpdate));

    /// <summary>Deletes a tag. Operation: DELETE /tags/{id}/.</summary>
    public static ApiRequest<Empty> Delete(ulong tagId) => Call.Delete($"/tags/{tagId}/");
}
