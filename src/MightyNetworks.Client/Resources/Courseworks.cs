using MightyNetworks.Client;

namespace MightyNetworks.Resources;

/// <summary>Requests about the items of a course.</summary>
public static class Courseworks
{
    /// <summary>The items of a course. Operation: GET /spaces/{space_id}/courseworks.</summary>
    public static ListRequest<Coursework> List(ulong spaceId, CourseworkType? type = null, ulong? parentId = null, CourseworkStatus? status = null) =>
        new(
            $"/spaces/{spaceId}/courseworks",
            Json.Default.PageCoursework,
            Query.Empty.With("type", type).With("parent_id", parentId).With("status", status));

    /// <summary>One item of a course. Operation: GET /spaces/{space_id}/courseworks/{id}/.</summary>
    public static ApiRequest<Coursework> Get(ulong spaceId, ulong courseworkId) =>
        Call.Get($"/spaces/{spaceId}/courseworks/{courseworkId}/", Json.Default.Coursework);

    /// <summary>Creates an item of a course. Operation: POST /spaces/{space_id}/courseworks.</summary>
    public static ApiRequest<Coursework> Create(ulong spaceId, CourseworkCreate coursework) =>
        Call.Post($"/spaces/{spaceId}/courseworks", Json.Default.Coursework, JsonBody.Of(coursework, Json.Default.CourseworkCreate));

    /// <summary>Changes an item of a course. Operation: PATCH /spaces/{space_id}/courseworks/{id}/.</summary>
    public static ApiRequest<Coursework> Update(ulong spaceId, ulong courseworkId, CourseworkUpdate changes) =>
        Call.Patch(
            $"/spaces/{spaceId}/courseworks/{courseworkId}/",
            Json.Default.Coursework,
            JsonBody.Of(changes, Json.Default.CourseworkUpdate));

    /// <summary>Changes an item of a course, as PUT. Operation: PUT /spaces/{space_id}/courseworks/{id}/.</summary>
    public static ApiRequest<Coursework> Replace(ulong spaceId, ulong courseworkId, CourseworkUpdate changes) =>
        Call.Put(
            $"/spaces/{spaceId}/courseworks/{courseworkId}/",
            Json.Default.Coursework,
            JsonBody.Of(changes, Json.Default.CourseworkUpdate));

    /// <summary>Deletes an item of a course. Operation: DELETE /spaces/{space_id}/courseworks/{id}/.</summary>
    public static ApiRequest<Empty> Delete(ulong spaceId, ulong courseworkId) =>
        Call.Delete($"/spaces/{spaceId}/courseworks/{courseworkId}/");
}
