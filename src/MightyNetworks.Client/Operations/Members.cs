using MightyNetworks.Client.Json;
using MightyNetworks.Client.Requests;

namespace MightyNetworks.Client.Operations;

/// <summary>Requests about the members of the network.</summary>
public static class Members
{
    /// <summary>All members. Operation: GET /members.</summary>
    public static ListRequest<Member> List() => new("/members", WireJson.Default.PageMember);

    /// <summary>One member. Operation: GET /members/{id}/.</summary>
    public static ApiRequest<Member> Get(ulong memberId) => Operation.Get($"/members/{memberId}/", WireJson.Default.Member);

    /// <summary>The member with an email address. Operation: GET /members/by_email.</summary>
    public static ApiRequest<Member> GetByEmail(string email) =>
        Operation.Get("/members/by_email", WireJson.Default.Member, Query.Empty.With("email", email));

    /// <summary>Creates a member. Operation: POST /members.</summary>
    public static ApiRequest<Member> Create(MemberCreate member) =>
        Operation.Post("/members", WireJson.Default.Member, JsonBody.Of(member, WireJson.Default.MemberCreate));

    /// <summary>Changes single fields of role and profile. Operation: PATCH /members/{id}/.</summary>
    public static ApiRequest<Member> Update(ulong memberId, MemberUpdate changes) =>
        Operation.Patch($"/members/{memberId}/", WireJson.Default.Member, JsonBody.Of(changes, WireJson.Default.MemberUpdate));

    /// <summary>Changes role and profile, as PUT. Operation: PUT /members/{id}/.</summary>
    public static ApiRequest<Member> Replace(ulong memberId, MemberUpdate changes) =>
        Operation.Put($"/members/{memberId}/", WireJson.Default.Member, JsonBody.Of(changes, WireJson.Default.MemberUpdate));

    /// <summary>Changes only the role. Operation: PUT /members/{id}/.</summary>
    public static ApiRequest<Member> SetRole(ulong memberId, MemberRole role) => Replace(memberId, new MemberUpdate { Role = role });

    /// <summary>Deletes the member's account. Operation: DELETE /members/{id}/.</summary>
    public static ApiRequest<NoContent> DeleteAccount(ulong memberId) => Operation.Delete($"/members/{memberId}/");

    /// <summary>Removes the member from the network; the person may rejoin. Operation: DELETE /members/{id}/network_membership.</summary>
    public static ApiRequest<NoContent> RemoveFromNetwork(ulong memberId, bool? cancelPlans = null) =>
        Operation.Delete($"/members/{memberId}/network_membership", Query.Empty.With("cancel_plans", cancelPlans));
}
