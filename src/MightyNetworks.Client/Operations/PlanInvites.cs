using MightyNetworks.Client.Json;
using MightyNetworks.Client.Requests;

namespace MightyNetworks.Client.Operations;

/// <summary>Requests about invites to a plan.</summary>
public static class PlanInvites
{
    /// <summary>The invites to a plan. Operation: GET /plans/{plan_id}/invites.</summary>
    public static ListRequest<PlanInvite> List(ulong planId) =>
        new($"/plans/{planId}/invites", WireJson.Default.PagePlanInvite, enrich: invite => invite.PlanId = planId);

    /// <summary>One invite. Operation: GET /plans/{plan_id}/invites/{id}/.</summary>
    public static ApiRequest<PlanInvite> Get(ulong planId, ulong inviteId) =>
        Operation.Get($"/plans/{planId}/invites/{inviteId}/", WireJson.Default.PlanInvite, enrich: invite => invite.PlanId = planId);

    /// <summary>Invites an address or a member to a plan, with a coupon applied where one is specified. Operation: POST /plans/{plan_id}/invites.</summary>
    public static ApiRequest<PlanInvite> Create(ulong planId, string? email = null, ulong? memberId = null, string? message = null, ulong? couponId = null) =>
        Operation.Post(
            $"/plans/{planId}/invites",
            WireJson.Default.PlanInvite,
            query: Query.Empty.With("email", email).With("user_id", memberId).With("message", message).With("coupon_id", couponId),
            enrich: invite => invite.PlanId = planId);

    /// <summary>Sends an invite again. Operation: PATCH /plans/{plan_id}/invites/{id}/.</summary>
    public static ApiRequest<PlanInvite> Resend(ulong planId, ulong inviteId) =>
        Operation.Patch($"/plans/{planId}/invites/{inviteId}/", WireJson.Default.PlanInvite, enrich: invite => invite.PlanId = planId, isRepeatable: false);

    /// <summary>Sends an invite again, as PUT. Operation: PUT /plans/{plan_id}/invites/{id}/.</summary>
    public static ApiRequest<PlanInvite> Replace(ulong planId, ulong inviteId) =>
        Operation.Put($"/plans/{planId}/invites/{inviteId}/", WireJson.Default.PlanInvite, enrich: invite => invite.PlanId = planId, isRepeatable: false);

    /// <summary>Revokes an invite that is not accepted yet. Operation: DELETE /plans/{plan_id}/invites/{id}/.</summary>
    public static ApiRequest<NoContent> Revoke(ulong planId, ulong inviteId) => Operation.Delete($"/plans/{planId}/invites/{inviteId}/");
}
