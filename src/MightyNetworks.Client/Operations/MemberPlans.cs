using MightyNetworks.Client.Json;
using MightyNetworks.Client.Requests;

namespace MightyNetworks.Client.Operations;

/// <summary>Requests about the plans of a member.</summary>
public static class MemberPlans
{
    /// <summary>The plans that a member can use. Operation: GET /members/{member_id}/plans.</summary>
    public static ListRequest<MemberPlan> List(ulong memberId) =>
        new($"/members/{memberId}/plans", WireJson.Default.PageMemberPlan, enrich: plan => plan.MemberId = memberId);
}
