using MightyNetworks.Client;

namespace MightyNetworks.Resources;

/// <summary>Requests about the badges of a member.</summary>
public static class MemberBadges
{
    /// <summary>The badges of a member. Operation: GET /members/{member_id}/badges.</summary>
    public static ListRequest<MemberBadge> List(ulong memberId) =>
        new($"/members/{memberId}/badges", Json.Default.PageMemberBadge, complete: badge => badge.MemberId = memberId);

    /// <summary>One badge of a member. Operation: GET /members/{member_id}/badges/{badge_id}/.</summary>
    public static ApiRequest<MemberBadge> Get(ulong memberId, ulong badgeId) =>
        Call.Get($"/members/{memberId}/badges/{badgeId}/", Json.Default.MemberBadge, complete: badge => badge.MemberId = memberId);

    /// <summary>Gives a badge to a member. Operation: POST /members/{member_id}/badges.</summary>
    public static ApiRequest<MemberBadge> Add(ulong memberId, ulong badgeId) =>
        Call.Post(
            $"/members/{memberId}/badges",
            Json.Default.MemberBadge,
            JsonBody.Of(new MemberBadgeAdd { BadgeId = badgeId }, Json.Default.MemberBadgeAdd),
            complete: badge => badge.MemberId = memberId);

    /// <summary>Takes a badge from a member. Operation: DELETE /members/{member_id}/badges/{badge_id}/.</summary>
    public static ApiRequest<Empty> Remove(ulong memberId, ulong badgeId) => Call.Delete($"/members/{memberId}/badges/{badgeId}/");
}
