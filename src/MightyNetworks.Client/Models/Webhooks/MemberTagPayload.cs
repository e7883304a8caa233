using System.Text.Json.Serialization;

namespace MightyNetworks;

/// <summary>A tag was added to or removed from a member. Contract schema: MemberTagPayload.</summary>
public sealed class MemberTagPayload : Resource
{
    /// <summary>The member.</summary>
    [JsonPropertyName("member")]
    public Member? Member { get; set; }

    /// <summary>The tag.</summary>
    [JsonPropertyName("tag")]
    public Tag? Tag { get; set; }

    /// <summary>ID of the member, under the name that binds from the pipeline.</summary>
    [JsonIgnore]
    public ulong? MemberId => Member?.Id;

    /// <summary>ID of the tag, under the name that binds from the pipeline.</summary>
    [JsonIgnore]
    public ulong? TagId => Tag?.Id;

    /// <inheritdoc/>
    public override string ToString() => Member?.ToString() ?? string.Empty;
}
