using System;
using System.Text.Json.Serialization;

namespace MightyNetworks;

/// <summary>A gift leaderboard was recalculated. Contract schema: GiftLeaderboardPayload.</summary>
public sealed class GiftLeaderboardPayload : Resource
{
    /// <summary>When it was recalculated.</summary>
    [JsonPropertyName("recalculated_at")]
    public DateTimeOffset? RecalculatedAt { get; set; }

    /// <summary>Whether it counts gifts received or sent.</summary>
    [JsonPropertyName("type")]
    public string? Type { get; set; }

    /// <summary>The gift that it counts; null when it counts all.</summary>
    [JsonPropertyName("gift_definition")]
    public GiftDefinition? GiftDefinition { get; set; }

    /// <summary>Its places.</summary>
    [JsonPropertyName("entries")]
    public GiftLeaderboardEntries? Entries { get; set; }
}
