using MightyNetworks.Client;

namespace MightyNetworks.Resources;

/// <summary>Requests about the spaces of the network.</summary>
public static class Spaces
{
    /// <summary>All spaces. Operation: GET /spaces.</summary>
    public static ListRequest<Space> List() => new("/spaces", Json.Default.PageSpace);

    /// <summary>One space. Operation: GET /spaces/{id}.</summary>
    public static ApiRequest<Space> Get(ulong spaceId) => Call.Get($"/spaces/{spaceId}", Json.Default.Space);

    /// <summary>Creates a space. Operation: POST /spaces.</summary>
    public static ApiRequest<Space> Create(SpaceCreate space) =>
        Call.Post("/spaces", Json.Default.Space, JsonBody.Of(space, Json.Default.SpaceCreate));

    /// <summary>Renames a space or moves it to a collection. Operation: PATCH /spaces/{id}.</summary>
    public static ApiRequest<Space> Update(ulong spaceId, SpaceUpdate changes) =>
        Call.Patch($"/spaces/{spaceId}", Json.Default.Space, JsonBody.Of(changes, Json.Default.SpaceUpdate));

    /// <summary>Renames a space or moves it to a collection, as PUT. Operation: PUT /spaces/{id}.</summary>
    public static ApiRequest<Space> Replace(ulong spaceId, SpaceUpdate changes) =>
        Call.Put($"/spaces/{spaceId}", Json.Default.Space, JsonBody.Of(changes, Json.Default.SpaceUpdate));

    /// <summary>Deletes a space. Operation: DELETE /spaces/{id}.</summary>
    public static ApiRequest<Empty> Delete(ulong spaceId) => Call.Delete($"/spaces/{spaceId}");
}
