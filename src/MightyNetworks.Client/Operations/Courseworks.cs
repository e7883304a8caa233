using MightyNetworks.Client.Json;
using MightyNetworks.Client.Requests;

namespace MightyNetworks.Client.Operations;

/// <summary>Requests about the items of a course.</summary>
public static class Courseworks
{
    /// <summary>The items of a course. Operation: GET /spaces/{space_id}/courseworks.</summary>
    public static ListRequest<Coursework> List(ulong spaceId, CourseworkType? type = null, ulong? parentId = null, CourseworkStatus? status = null) =>
        new(
            $"/spaces/{spaceId}/courseworks",
            WireJson.Default.PageCoursework,
            Query.Empty.With("type", type).With("parent_id", parentId).With("status", status));

    /// <summary>One item of a course. Operation: GET /spaces/{space_id}/courseworks/{id}/.</summary>
    public static ApiRequest<Coursework> Get(ulong spaceId, ulong courseworkId) =>
        Operation.Get($"/spaces/{spaceId}/courseworks/{courseworkId}/", WireJson.Default.Coursework);

    /// <summary>Creates an item of a course. Operation: POST /spaces/{space_id}/courseworks.</summary>
    public static ApiRequest<Coursework> Create(ulong spaceId, CourseworkCreate coursework) =>
        Operation.Post($"/spaces/{spaceId}/courseworks", WireJson.Default.Coursework, JsonBody.Of(coursework, WireJson.Default.CourseworkCreate));

    /// <summary>Changes an item of a course. Operation: PATCH /spaces/{space_id}/courseworks/{id}/.</summary>
    public static ApiRequest<Coursework> Update(ulong spaceId, ulong courseworkId, CourseworkUpdate changes) =>
        Operation.Patch(
            $"/spaces/{spaceId}/courseworks/{courseworkId}/",
            WireJson.Default.Coursework,
            JsonBody.Of(changes, WireJson.Default.CourseworkUpdate));

    /// <summary>Changes an item of a course, as PUT. Operation: PUT /spaces/{space_id}/courseworks/{id}/.</summary>
    public static ApiRequest<Coursework> Replace(ulong spaceId, ulong courseworkId, CourseworkUpdate changes) =>
        Operation.Put(
            $"/spaces/{spaceId}/courseworks/{courseworkId}/",
            WireJson.Default.Coursework,
            JsonBody.Of(changes, WireJson.Default.CourseworkUpdate));

    /// <summary>Deletes an item of a course. Operation: DELETE /spaces/{space_id}/courseworks/{id}/.</summary>
    public static ApiRequest<NoContent> Delete(ulong spaceId, ulong courseworkId) =>
        Operation.Delete($"/spaces/{spaceId}/courseworks/{courseworkId}/");
}
