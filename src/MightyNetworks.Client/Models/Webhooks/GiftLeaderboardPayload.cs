using System;
using System.Text.Json.Serialization;

namespace MightyNetworks;

/// <summary>A gift leaderboard was recalculated. Contract schema: GiftLeaderboardPayload.</summary>
public sealed class GiftLeaderboardPayload : Resource
{
    /// <summary>When the leaderboard was recalculated.</summary>
    [JsonPropertyName("recalculated_at")]
    public DateTimeOffset? RecalculatedAt { get; set; }

    /// <summary>Which gifts count: received or sent.</summary>
    [JsonPropertyName("type")]
    public string? Type { get; set; }

    /// <summary>The gift that is counted; null if all gifts are counted.</summary>
    [JsonPropertyName("gift_definition")]
    public GiftDefinition? GiftDefinition { get; set; }

    /// <summary>Entries of the leaderboard.</summary>
    [JsonPropertyName("entries")]
    public GiftLeaderboardEntries? Entries { get; set; }

    /// <inheritdoc/>
    public override string ToString() => GiftDefinition?.ToString() ?? Type ?? string.Empty;
}
