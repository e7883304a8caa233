using MightyNetworks.Client;

namespace MightyNetworks.Resources;

/// <summary>Requests about the members of the network.</summary>
public static class Members
{
    /// <summary>All members. Operation: GET /members.</summary>
    public static ListRequest<Member> List() => new("/members", Json.Default.PageMember);

    /// <summary>One member. Operation: GET /members/{id}/.</summary>
    public static ApiRequest<Member> Get(ulong memberId) => Call.Get($"/members/{memberId}/", Json.Default.Member);

    /// <summary>Changes role or profile. Operation: PUT /members/{id}/.</summary>
    public static ApiRequest<Member> Update(ulong memberId, MemberUpdate changes) =>
        Call.Put($"/members/{memberId}/", Json.Default.Member, JsonBody.Of(changes, Json.Default.MemberUpdate));

    /// <summary>Changes only the role. Operation: PUT /members/{id}/.</summary>
    public static ApiRequest<Member> SetRole(ulong memberId, MemberRole role) => Update(memberId, new MemberUpdate { Role = role });
}
