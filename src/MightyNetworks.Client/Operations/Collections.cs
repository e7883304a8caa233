using MightyNetworks.Client.Json;
using MightyNetworks.Client.Requests;

namespace MightyNetworks.Client.Operations;

/// <summary>Requests about collections of spaces.</summary>
public static class Collections
{
    /// <summary>All collections. Operation: GET /collections.</summary>
    public static ListRequest<Collection> List() => new("/collections", WireJson.Default.PageCollection);

    /// <summary>One collection. Operation: GET /collections/{id}/.</summary>
    public static ApiRequest<Collection> Get(ulong collectionId) => Operation.Get($"/collections/{collectionId}/", WireJson.Default.Collection);

    /// <summary>Creates a collection. Operation: POST /collections.</summary>
    public static ApiRequest<Collection> Create(CollectionCreate collection) =>
        Operation.Post("/collections", WireJson.Default.Collection, JsonBody.Of(collection, WireJson.Default.CollectionCreate));

    /// <summary>Changes a collection. Operation: PATCH /collections/{id}/.</summary>
    public static ApiRequest<Collection> Update(ulong collectionId, CollectionUpdate changes) =>
        Operation.Patch($"/collections/{collectionId}/", WireJson.Default.Collection, JsonBody.Of(changes, WireJson.Default.CollectionUpdate));

    /// <summary>Changes a collection, as PUT. Operation: PUT /collections/{id}/.</summary>
    public static ApiRequest<Collection> Replace(ulong collectionId, CollectionUpdate changes) =>
        Operation.Put($"/collections/{collectionId}/", WireJson.Default.Collection, JsonBody.Of(changes, WireJson.Default.CollectionUpdate));

    /// <summary>Deletes a collection that holds no spaces. Operation: DELETE /collections/{id}/.</summary>
    public static ApiRequest<NoContent> Delete(ulong collectionId) => Operation.Delete($"/collections/{collectionId}/");

    /// <summary>Orders the spaces of a collection; returns the first page of the new order. Operation: PUT /collections/{id}/order.</summary>
    public static ApiRequest<Page<CollectionOrderItem>> SetOrder(ulong collectionId, CollectionOrder order) =>
        Operation.Put(
            $"/collections/{collectionId}/order",
            WireJson.Default.PageCollectionOrderItem,
            JsonBody.Of(order, WireJson.Default.CollectionOrder),
            Query.Empty.With("per_page", 100),
            enrich: page =>
            {
                foreach (CollectionOrderItem space in page.Objects)
                {
                    space.CollectionId = collectionId;
                }
            });
}
