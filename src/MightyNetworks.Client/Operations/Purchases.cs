using MightyNetworks.Client.Json;
using MightyNetworks.Client.Requests;

namespace MightyNetworks.Client.Operations;

/// <summary>Requests about purchases.</summary>
public static class Purchases
{
    /// <summary>Purchases, all or those of a plan or a member. Operation: GET /purchases.</summary>
    public static ListRequest<Purchase> List(ulong? planId = null, ulong? memberId = null) =>
        new("/purchases", WireJson.Default.PagePurchase, Query.Empty.With("plan_id", planId).With("member_id", memberId));

    /// <summary>One purchase. Operation: GET /purchases/{id}/.</summary>
    public static ApiRequest<Purchase> Get(ulong purchaseId) => Operation.Get($"/purchases/{purchaseId}/", WireJson.Default.Purchase);

    /// <summary>Revokes a purchase's access; never for Apple in-app purchases. Operation: DELETE /purchases/{id}/.</summary>
    public static ApiRequest<Purchase> Revoke(ulong purchaseId, bool? immediate = null) =>
        Operation.Delete($"/purchases/{purchaseId}/", WireJson.Default.Purchase, Query.Empty.With("immediate", immediate));
}
