using MightyNetworks.Client.Json;
using MightyNetworks.Client.Requests;

namespace MightyNetworks.Client.Operations;

/// <summary>Requests about the badges of a member.</summary>
public static class MemberBadges
{
    /// <summary>The badges of a member. Operation: GET /members/{member_id}/badges.</summary>
    public static ListRequest<MemberBadge> List(ulong memberId) =>
        new($"/members/{memberId}/badges", WireJson.Default.PageMemberBadge, enrich: badge => badge.MemberId = memberId);

    /// <summary>One badge of a member. Operation: GET /members/{member_id}/badges/{badge_id}/.</summary>
    public static ApiRequest<MemberBadge> Get(ulong memberId, ulong badgeId) =>
        Operation.Get($"/members/{memberId}/badges/{badgeId}/", WireJson.Default.MemberBadge, enrich: badge => badge.MemberId = memberId);

    /// <summary>Gives a badge to a member. Operation: POST /members/{member_id}/badges.</summary>
    public static ApiRequest<MemberBadge> Add(ulong memberId, ulong badgeId) =>
        Operation.Post(
            $"/members/{memberId}/badges",
            WireJson.Default.MemberBadge,
            JsonBody.Of(new MemberBadgeAdd { BadgeId = badgeId }, WireJson.Default.MemberBadgeAdd),
            enrich: badge => badge.MemberId = memberId);

    /// <summary>Takes a badge from a member. Operation: DELETE /members/{member_id}/badges/{badge_id}/.</summary>
    public static ApiRequest<NoContent> Remove(ulong memberId, ulong badgeId) => Operation.Delete($"/members/{memberId}/badges/{badgeId}/");
}
