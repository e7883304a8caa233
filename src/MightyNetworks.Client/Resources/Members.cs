using MightyNetworks.Client;

namespace MightyNetworks.Resources;

/// <summary>Requests about the members of the network.</summary>
public static class Members
{
    /// <summary>All members. Operation: GET /members.</summary>
    public static ListRequest<Member> List() => new("/members", Json.Default.PageMember);

    /// <summary>One member. Operation: GET /members/{id}/.</summary>
    public static ApiRequest<Member> Get(ulong memberId) => Call.Get($"/members/{memberId}/", Json.Default.Member);

    /// <summary>The member with an email address. Operation: GET /members/by_email.</summary>
    public static ApiRequest<Member> GetByEmail(string email) =>
        Call.Get("/members/by_email", Json.Default.Member, Query.Empty.With("email", email));

    /// <summary>Creates a member. Operation: POST /members.</summary>
    public static ApiRequest<Member> Create(MemberCreate member) =>
        Call.Post("/members", Json.Default.Member, JsonBody.Of(member, Json.Default.MemberCreate));

    /// <summary>Changes single fields of role and profile. Operation: PATCH /members/{id}/.</summary>
    public static ApiRequest<Member> Update(ulong memberId, MemberUpdate changes) =>
        Call.Patch($"/members/{memberId}/", Json.Default.Member, JsonBody.Of(changes, Json.Default.MemberUpdate));

    /// <summary>Changes role and profile, as PUT. Operation: PUT /members/{id}/.</summary>
    public static ApiRequest<Member> Replace(ulong memberId, MemberUpdate changes) =>
        Call.Put($"/members/{memberId}/", Json.Default.Member, JsonBody.Of(changes, Json.Default.MemberUpdate));

    /// <summary>Changes only the role. Operation: PUT /members/{id}/.</summary>
    public static ApiRequest<Member> SetRole(ulong memberId, MemberRole role) => Replace(memberId, new MemberUpdate { Role = role });

    /// <summary>Deletes the member's account. Operation: DELETE /members/{id}/.</summary>
    public static ApiRequest<Empty> DeleteAccount(ulong memberId) => Call.Delete($"/members/{memberId}/");

    /// <summary>Removes the member from the network; the person may rejoin. Operation: DELETE /members/{id}/network_membership.</summary>
    public static ApiRequest<Empty> RemoveFromNetwork(ulong memberId, bool? cancelPlans = null) =>
        Call.Delete($"/members/{memberId}/network_membership", Query.Empty.With("cancel_plans", cancelPlans));
}
