using System.Collections.Generic;
using System.Text.Json.Serialization;

namespace MightyNetworks;

/// <summary>The places of a gift leaderboard. Contract schema: GiftLeaderboardEntries.</summary>
public sealed class GiftLeaderboardEntries : WireObject
{
    /// <summary>The places since the beginning.</summary>
    [JsonPropertyName("all_time")]
    public IReadOnlyList<GiftLeaderboardEntry>? AllTime { get; set; }
}
