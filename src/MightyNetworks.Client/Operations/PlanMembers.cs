using MightyNetworks.Client.Json;
using MightyNetworks.Client.Requests;

namespace MightyNetworks.Client.Operations;

/// <summary>Requests about the members of a plan.</summary>
public static class PlanMembers
{
    /// <summary>The members of a plan. Operation: GET /plans/{plan_id}/members.</summary>
    public static ListRequest<PlanMember> List(ulong planId) =>
        new($"/plans/{planId}/members", WireJson.Default.PagePlanMember, enrich: member => member.PlanId = planId);

    /// <summary>One member of a plan. Operation: GET /plans/{plan_id}/members/{member_id}/.</summary>
    public static ApiRequest<PlanMember> Get(ulong planId, ulong memberId) =>
        Operation.Get($"/plans/{planId}/members/{memberId}/", WireJson.Default.PlanMember, enrich: member => member.PlanId = planId);

    /// <summary>Adds a member to a free plan at once, with no invite. Operation: POST /plans/{plan_id}/members.</summary>
    public static ApiRequest<MemberPlan> Add(ulong planId, ulong memberId) =>
        Operation.Post(
            $"/plans/{planId}/members",
            WireJson.Default.MemberPlan,
            query: Query.Empty.With("user_id", memberId),
            enrich: plan => plan.MemberId = memberId);

    /// <summary>Removes a member from a plan, which cancels the subscription or purchase. Operation: DELETE /plans/{plan_id}/members/{member_id}/.</summary>
    public static ApiRequest<NoContent> Remove(ulong planId, ulong memberId) => Operation.Delete($"/plans/{planId}/members/{memberId}/");
}
