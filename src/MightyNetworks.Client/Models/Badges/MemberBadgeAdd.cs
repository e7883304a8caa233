using System.Text.Json.Serialization;

namespace MightyNetworks;

/// <summary>The badge to give to a member. Contract schema: MemberBadgeAdd.</summary>
public sealed class MemberBadgeAdd
{
    /// <summary>The badge.</summary>
    [JsonPropertyName("badge_id")]
    public ulong? BadgeId { get; set; }
}
