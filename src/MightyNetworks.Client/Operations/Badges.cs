using MightyNetworks.Client.Json;
using MightyNetworks.Client.Requests;

namespace MightyNetworks.Client.Operations;

/// <summary>Requests about the badges of the network.</summary>
public static class Badges
{
    /// <summary>All badges. Operation: GET /badges.</summary>
    public static ListRequest<Badge> List() => new("/badges", WireJson.Default.PageBadge);

    /// <summary>One badge. Operation: GET /badges/{id}/.</summary>
    public static ApiRequest<Badge> Get(ulong badgeId) => Operation.Get($"/badges/{badgeId}/", WireJson.Default.Badge);

    /// <summary>Creates a badge; its picture is an uploaded asset. Operation: POST /badges.</summary>
    public static ApiRequest<Badge> Create(BadgeCreate badge) =>
        Operation.Post("/badges", WireJson.Default.Badge, JsonBody.Of(badge, WireJson.Default.BadgeCreate));

    /// <summary>Changes a badge. Operation: PATCH /badges/{id}/.</summary>
    public static ApiRequest<Badge> Update(ulong badgeId, BadgeUpdate changes) =>
        Operation.Patch($"/badges/{badgeId}/", WireJson.Default.Badge, JsonBody.Of(changes, WireJson.Default.BadgeUpdate));

    /// <summary>Changes a badge, as PUT. Operation: PUT /badges/{id}/.</summary>
    public static ApiRequest<Badge> Replace(ulong badgeId, BadgeUpdate changes) =>
        Operation.Put($"/badges/{badgeId}/", WireJson.Default.Badge, JsonBody.Of(changes, WireJson.Default.BadgeUpdate));

    /// <summary>Deletes a badge. Operation: DELETE /badges/{id}/.</summary>
    public static ApiRequest<NoContent> Delete(ulong badgeId) => Operation.Delete($"/badges/{badgeId}/");
}
