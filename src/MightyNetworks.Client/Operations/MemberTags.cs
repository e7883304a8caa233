using MightyNetworks.Client.Json;
using MightyNetworks.Client.Requests;

namespace MightyNetworks.Client.Operations;

/// <summary>Requests about the tags of a member.</summary>
public static class MemberTags
{
    /// <summary>The tags of a member. Operation: GET /members/{member_id}/tags.</summary>
    public static ListRequest<MemberTag> List(ulong memberId) =>
        new($"/members/{memberId}/tags", WireJson.Default.PageMemberTag, enrich: tag => tag.MemberId = memberId);

    /// <summary>One tag of a member. Operation: GET /members/{member_id}/tags/{tag_id}/.</summary>
    public static ApiRequest<MemberTag> Get(ulong memberId, ulong tagId) =>
        Operation.Get($"/members/{memberId}/tags/{tagId}/", WireJson.Default.MemberTag, enrich: tag => tag.MemberId = memberId);

    /// <summary>Adds a tag to a member. Operation: POST /members/{member_id}/tags.</summary>
    public static ApiRequest<MemberTag> Add(ulong memberId, ulong tagId) =>
        Operation.Post(
            $"/members/{memberId}/tags",
            WireJson.Default.MemberTag,
            JsonBody.Of(new MemberTagAdd { TagId = tagId }, WireJson.Default.MemberTagAdd),
            enrich: tag => tag.MemberId = memberId);

    /// <summary>Takes a tag from a member. Operation: DELETE /members/{member_id}/tags/{tag_id}/.</summary>
    public static ApiRequest<NoContent> Remove(ulong memberId, ulong tagId) => Operation.Delete($"/members/{memberId}/tags/{tagId}/");
}
