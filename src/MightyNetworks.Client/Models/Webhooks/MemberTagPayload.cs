using System.Text.Json.Serialization;

namespace MightyNetworks;

/// <summary>A member was given a tag, or lost it. Contract schema: MemberTagPayload.</summary>
public sealed class MemberTagPayload : Resource
{
    /// <summary>The member.</summary>
    [JsonPropertyName("member")]
    public Member? Member { get; set; }

    /// <summary>The tag.</summary>
    [JsonPropertyName("tag")]
    public Tag? Tag { get; set; }

    /// <summary>The member's number under the name that other cmdlets bind from the pipeline.</summary>
    [JsonIgnore]
    public ulong? MemberId => Member?.Id;

    /// <summary>The tag's number under the name that other cmdlets bind from the pipeline.</summary>
    [JsonIgnore]
    public ulong? TagId => Tag?.Id;
}
