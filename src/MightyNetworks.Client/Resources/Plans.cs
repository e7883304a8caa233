using MightyNetworks.Client;

namespace MightyNetworks.Resources;

/// <summary>Requests about the plans of the network.</summary>
public static class Plans
{
    /// <summary>All plans. Operation: GET /plans.</summary>
    public static ListRequest<Plan> List() => new("/plans", Json.Default.PagePlan);

    /// <summary>One plan. Operation: GET /plans/{id}/.</summary>
    public static ApiRequest<Plan> Get(ulong planId) => Call.Get($"/plans/{planId}/", Json.Default.Plan);

    /// <summary>Archives a plan, which cancels its subscriptions and revokes access. Operation: DELETE /plans/{id}/.</summary>
    public static ApiRequest<Empty> Archive(ulong planId) => Call.Delete($"/plans/{planId}/");
}
