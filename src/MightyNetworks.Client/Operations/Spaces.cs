using MightyNetworks.Client.Json;
using MightyNetworks.Client.Requests;

namespace MightyNetworks.Client.Operations;

/// <summary>Requests about the spaces of the network.</summary>
public static class Spaces
{
    /// <summary>All spaces. Operation: GET /spaces.</summary>
    public static ListRequest<Space> List() => new("/spaces", WireJson.Default.PageSpace);

    /// <summary>One space. Operation: GET /spaces/{id}.</summary>
    public static ApiRequest<Space> Get(ulong spaceId) => Operation.Get($"/spaces/{spaceId}", WireJson.Default.Space);

    /// <summary>Creates a space. Operation: POST /spaces.</summary>
    public static ApiRequest<Space> Create(SpaceCreate space) =>
        Operation.Post("/spaces", WireJson.Default.Space, JsonBody.Of(space, WireJson.Default.SpaceCreate));

    /// <summary>Renames a space or moves it to a collection. Operation: PATCH /spaces/{id}.</summary>
    public static ApiRequest<Space> Update(ulong spaceId, SpaceUpdate changes) =>
        Operation.Patch($"/spaces/{spaceId}", WireJson.Default.Space, JsonBody.Of(changes, WireJson.Default.SpaceUpdate));

    /// <summary>Renames a space or moves it to a collection, as PUT. Operation: PUT /spaces/{id}.</summary>
    public static ApiRequest<Space> Replace(ulong spaceId, SpaceUpdate changes) =>
        Operation.Put($"/spaces/{spaceId}", WireJson.Default.Space, JsonBody.Of(changes, WireJson.Default.SpaceUpdate));

    /// <summary>Deletes a space. Operation: DELETE /spaces/{id}.</summary>
    public static ApiRequest<NoContent> Delete(ulong spaceId) => Operation.Delete($"/spaces/{spaceId}");
}
