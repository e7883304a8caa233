using System.Text.Json.Serialization;

namespace MightyNetworks;

/// <summary>A badge was added to or removed from a member. Contract schema: MemberBadgePayload.</summary>
public sealed class MemberBadgePayload : Resource
{
    /// <summary>The member.</summary>
    [JsonPropertyName("member")]
    public Member? Member { get; set; }

    /// <summary>The badge.</summary>
    [JsonPropertyName("badge")]
    public Badge? Badge { get; set; }

    /// <summary>ID of the member, under the name that binds from the pipeline.</summary>
    [JsonIgnore]
    public ulong? MemberId => Member?.Id;

    /// <summary>ID of the badge, under the name that binds from the pipeline.</summary>
    [JsonIgnore]
    public ulong? BadgeId => Badge?.Id;

    /// <inheritdoc/>
    public override string ToString() => Member?.ToString() ?? string.Empty;
}
