using MightyNetworks.Client.Json;
using MightyNetworks.Client.Requests;

namespace MightyNetworks.Client.Operations;

/// <summary>Requests about the tags of the network.</summary>
public static class Tags
{
    /// <summary>All tags. Operation: GET /tags.</summary>
    public static ListRequest<Tag> List() => new("/tags", WireJson.Default.PageTag);

    /// <summary>One tag. Operation: GET /tags/{id}/.</summary>
    public static ApiRequest<Tag> Get(ulong tagId) => Operation.Get($"/tags/{tagId}/", WireJson.Default.Tag);

    /// <summary>Creates a tag. Operation: POST /tags.</summary>
    public static ApiRequest<Tag> Create(TagCreate tag) => Operation.Post("/tags", WireJson.Default.Tag, JsonBody.Of(tag, WireJson.Default.TagCreate));

    /// <summary>Changes a tag. Operation: PATCH /tags/{id}/.</summary>
    public static ApiRequest<Tag> Update(ulong tagId, TagUpdate changes) =>
        Operation.Patch($"/tags/{tagId}/", WireJson.Default.Tag, JsonBody.Of(changes, WireJson.Default.TagUpdate));

    /// <summary>Changes a tag, as PUT. Operation: PUT /tags/{id}/.</summary>
    public static ApiRequest<Tag> Replace(ulong tagId, TagUpdate changes) =>
        Operation.Put($"/tags/{tagId}/", WireJson.Default.Tag, JsonBody.Of(changes, WireJson.Default.TagUpdate));

    /// <summary>Deletes a tag. Operation: DELETE /tags/{id}/.</summary>
    public static ApiRequest<NoContent> Delete(ulong tagId) => Operation.Delete($"/tags/{tagId}/");
}
