using MightyNetworks.Client.Json;
using MightyNetworks.Client.Requests;

namespace MightyNetworks.Client.Operations;

/// <summary>Requests about the spaces of a member.</summary>
public static class MemberSpaces
{
    /// <summary>The spaces that a member is in. Operation: GET /members/{member_id}/spaces.</summary>
    public static ListRequest<MemberSpace> List(ulong memberId) =>
        new($"/members/{memberId}/spaces", WireJson.Default.PageMemberSpace, enrich: space => space.MemberId = memberId);
}
