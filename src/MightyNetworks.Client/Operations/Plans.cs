using MightyNetworks.Client.Json;
using MightyNetworks.Client.Requests;

namespace MightyNetworks.Client.Operations;

/// <summary>Requests about the plans of the network.</summary>
public static class Plans
{
    /// <summary>All plans. Operation: GET /plans.</summary>
    public static ListRequest<Plan> List() => new("/plans", WireJson.Default.PagePlan);

    /// <summary>One plan. Operation: GET /plans/{id}/.</summary>
    public static ApiRequest<Plan> Get(ulong planId) => Operation.Get($"/plans/{planId}/", WireJson.Default.Plan);

    /// <summary>Archives a plan, which cancels its subscriptions and revokes access. Operation: DELETE /plans/{id}/.</summary>
    public static ApiRequest<NoContent> Archive(ulong planId) => Operation.Delete($"/plans/{planId}/");
}
