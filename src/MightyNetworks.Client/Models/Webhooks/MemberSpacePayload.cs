using System.Text.Json.Serialization;

namespace MightyNetworks;

/// <summary>A member joined a space, or left it. Contract schema: MemberSpacePayload.</summary>
public sealed class MemberSpacePayload : Resource
{
    /// <summary>The member.</summary>
    [JsonPropertyName("member")]
    public Member? Member { get; set; }

    /// <summary>The space.</summary>
    [JsonPropertyName("space_id")]
    public ulong? SpaceId { get; set; }

    /// <summary>The member's number under the name that other cmdlets bind from the pipeline.</summary>
    [JsonIgnore]
    public ulong? MemberId => Member?.Id;
}
