using MightyNetworks.Client.Json;
using MightyNetworks.Client.Requests;

namespace MightyNetworks.Client.Operations;

/// <summary>Requests about the members of a space.</summary>
public static class SpaceMembers
{
    /// <summary>The members of a space. Operation: GET /spaces/{space_id}/members.</summary>
    public static ListRequest<SpaceMember> List(ulong spaceId) =>
        new($"/spaces/{spaceId}/members", WireJson.Default.PageSpaceMember, enrich: member => member.SpaceId = spaceId);

    /// <summary>One member of a space. Operation: GET /spaces/{space_id}/members/{user_id}/.</summary>
    public static ApiRequest<SpaceMember> Get(ulong spaceId, ulong memberId) =>
        Operation.Get($"/spaces/{spaceId}/members/{memberId}/", WireJson.Default.SpaceMember, enrich: member => member.SpaceId = spaceId);

    /// <summary>Adds a member of the network to a space. Operation: POST /spaces/{space_id}/members.</summary>
    public static ApiRequest<SpaceMember> Add(ulong spaceId, ulong memberId) =>
        Operation.Post(
            $"/spaces/{spaceId}/members",
            WireJson.Default.SpaceMember,
            query: Query.Empty.With("user_id", memberId),
            enrich: member => member.SpaceId = spaceId);

    /// <summary>Sets the role of a member in a space. Operation: PATCH /spaces/{space_id}/members/{user_id}/.</summary>
    public static ApiRequest<SpaceMember> SetRole(ulong spaceId, ulong memberId, MemberRole role) =>
        Update(spaceId, memberId, new SpaceMemberUpdate { Role = role });

    /// <summary>Changes a member's role in a space, or the profile. Operation: PATCH /spaces/{space_id}/members/{user_id}/.</summary>
    public static ApiRequest<SpaceMember> Update(ulong spaceId, ulong memberId, SpaceMemberUpdate changes) =>
        Operation.Patch(
            $"/spaces/{spaceId}/members/{memberId}/",
            WireJson.Default.SpaceMember,
            JsonBody.Of(changes, WireJson.Default.SpaceMemberUpdate),
            enrich: member => member.SpaceId = spaceId);

    /// <summary>Changes a member's role in a space, or the profile, as PUT. Operation: PUT /spaces/{space_id}/members/{user_id}/.</summary>
    public static ApiRequest<SpaceMember> Replace(ulong spaceId, ulong memberId, SpaceMemberUpdate changes) =>
        Operation.Put(
            $"/spaces/{spaceId}/members/{memberId}/",
            WireJson.Default.SpaceMember,
            JsonBody.Of(changes, WireJson.Default.SpaceMemberUpdate),
            enrich: member => member.SpaceId = spaceId);

    /// <summary>Removes a member from a space. Operation: DELETE /spaces/{space_id}/members/{user_id}/.</summary>
    public static ApiRequest<NoContent> Remove(ulong spaceId, ulong memberId) => Operation.Delete($"/spaces/{spaceId}/members/{memberId}/");

    /// <summary>Bans a member from the network. Operation: POST /spaces/{space_id}/members/{user_id}/ban.</summary>
    public static ApiRequest<NoContent> Ban(ulong spaceId, ulong memberId, string? reason = null) =>
        Operation.Post($"/spaces/{spaceId}/members/{memberId}/ban", body: JsonBody.Of(new Ban { BanReason = reason }, WireJson.Default.Ban));
}
