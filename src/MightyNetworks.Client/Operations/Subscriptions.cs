using MightyNetworks.Client.Json;
using MightyNetworks.Client.Requests;

namespace MightyNetworks.Client.Operations;

/// <summary>Requests about subscriptions.</summary>
public static class Subscriptions
{
    /// <summary>Subscriptions; the status canceled lists the archived ones. Operation: GET /subscriptions.</summary>
    public static ListRequest<Subscription> List(string? status = null, ulong? memberId = null) =>
        new("/subscriptions", WireJson.Default.PageSubscription, Query.Empty.With("status", status).With("member_id", memberId));

    /// <summary>One subscription. Operation: GET /subscriptions/{id}.</summary>
    public static ApiRequest<Subscription> Get(ulong subscriptionId) =>
        Operation.Get($"/subscriptions/{subscriptionId}", WireJson.Default.Subscription);

    /// <summary>Cancels a subscription, by default at the end of the billing cycle. Operation: DELETE /subscriptions/{id}.</summary>
    public static ApiRequest<Subscription> Cancel(ulong subscriptionId, CancellationTime? when = null) =>
        Operation.Delete($"/subscriptions/{subscriptionId}", WireJson.Default.Subscription, Query.Empty.With("when", when));
}
