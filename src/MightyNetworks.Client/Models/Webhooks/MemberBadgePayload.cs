using System.Text.Json.Serialization;

namespace MightyNetworks;

/// <summary>A member was given a badge, or lost it. Contract schema: MemberBadgePayload.</summary>
public sealed class MemberBadgePayload : Resource
{
    /// <summary>The member.</summary>
    [JsonPropertyName("member")]
    public Member? Member { get; set; }

    /// <summary>The badge.</summary>
    [JsonPropertyName("badge")]
    public Badge? Badge { get; set; }

    /// <summary>The member's number under the name that other cmdlets bind from the pipeline.</summary>
    [JsonIgnore]
    public ulong? MemberId => Member?.Id;

    /// <summary>The badge's number under the name that other cmdlets bind from the pipeline.</summary>
    [JsonIgnore]
    public ulong? BadgeId => Badge?.Id;
}
