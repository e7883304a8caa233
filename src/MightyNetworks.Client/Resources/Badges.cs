using MightyNetworks.Client;

namespace MightyNetworks.Resources;

/// <summary>Requests about the badges of the network.</summary>
public static class Badges
{
    /// <summary>All badges. Operation: GET /badges.</summary>
    public static ListRequest<Badge> List() => new("/badges", Json.Default.PageBadge);

    /// <summary>One badge. Operation: GET /badges/{id}/.</summary>
    public static ApiRequest<Badge> Get(ulong badgeId) => Call.Get($"/badges/{badgeId}/", Json.Default.Badge);

    /// <summary>Creates a badge; its picture is an uploaded asset. Operation: POST /badges.</summary>
    public static ApiRequest<Badge> Create(BadgeCreate badge) =>
        Call.Post("/badges", Json.Default.Badge, JsonBody.Of(badge, Json.Default.BadgeCreate));

    /// <summary>Changes a badge. Operation: PATCH /badges/{id}/.</summary>
    public static ApiRequest<Badge> Update(ulong badgeId, BadgeUpdate changes) =>
        Call.Patch($"/badges/{badgeId}/", Json.Default.Badge, JsonBody.Of(changes, Json.Default.BadgeUpdate));

    /// <summary>Changes a badge, as PUT. Operation: PUT /badges/{id}/.</summary>
    public static ApiRequest<Badge> Replace(ulong badgeId, BadgeUpdate changes) =>
        Call.Put($"/badges/{badgeId}/", Json.Default.Badge, JsonBody.Of(changes, Json.Default.BadgeUpdate));

    /// <summary>Deletes a badge. Operation: DELETE /badges/{id}/.</summary>
    public static ApiRequest<Empty> Delete(ulong badgeId) => Call.Delete($"/badges/{badgeId}/");
}
