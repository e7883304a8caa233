using MightyNetworks.Client;

namespace MightyNetworks.Resources;

/// <summary>Requests about collections of spaces.</summary>
public static class Collections
{
    /// <summary>All collections. Operation: GET /collections.</summary>
    public static ListRequest<Collection> List() => new("/collections", Json.Default.PageCollection);

    /// <summary>One collection. Operation: GET /collections/{id}/.</summary>
    public static ApiRequest<Collection> Get(ulong collectionId) => Call.Get($"/collections/{collectionId}/", Json.Default.Collection);

    /// <summary>Creates a collection. Operation: POST /collections.</summary>
    public static ApiRequest<Collection> Create(CollectionCreate collection) =>
        Call.Post("/collections", Json.Default.Collection, JsonBody.Of(collection, Json.Default.CollectionCreate));

    /// <summary>Changes a collection. Operation: PATCH /collections/{id}/.</summary>
    public static ApiRequest<Collection> Update(ulong collectionId, CollectionUpdate changes) =>
        Call.Patch($"/collections/{collectionId}/", Json.Default.Collection, JsonBody.Of(changes, Json.Default.CollectionUpdate));

    /// <summary>Changes a collection, as PUT. Operation: PUT /collections/{id}/.</summary>
    public static ApiRequest<Collection> Replace(ulong collectionId, CollectionUpdate changes) =>
        Call.Put($"/collections/{collectionId}/", Json.Default.Collection, JsonBody.Of(changes, Json.Default.CollectionUpdate));

    /// <summary>Deletes a collection that holds no spaces. Operation: DELETE /collections/{id}/.</summary>
    public static ApiRequest<Empty> Delete(ulong collectionId) => Call.Delete($"/collections/{collectionId}/");

    /// <summary>Orders the spaces of a collection; what comes back is the first page of the new order. Operation: PUT /collections/{id}/order.</summary>
    public static ApiRequest<Page<CollectionOrderItem>> SetOrder(ulong collectionId, CollectionOrder order) =>
        Call.Put(
            $"/collections/{collectionId}/order",
            Json.Default.PageCollectionOrderItem,
            JsonBody.Of(order, Json.Default.CollectionOrder),
            Query.Empty.With("per_page", 100),
            complete: page =>
            {
                foreach (CollectionOrderItem space in page.Objects)
                {
                    space.CollectionId = collectionId;
                }
            });
}
