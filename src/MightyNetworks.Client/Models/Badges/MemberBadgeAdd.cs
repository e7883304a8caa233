using System.Text.Json.Serialization;

namespace MightyNetworks;

/// <summary>Body that adds a badge to a member. Contract schema: MemberBadgeAdd.</summary>
public sealed class MemberBadgeAdd
{
    /// <summary>ID of the badge.</summary>
    [JsonPropertyName("badge_id")]
    public ulong? BadgeId { get; set; }
}
