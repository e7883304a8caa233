using System.Collections.Generic;
using System.Text.Json.Serialization;

namespace MightyNetworks;

/// <summary>Entries of a gift leaderboard. Contract schema: GiftLeaderboardEntries.</summary>
public sealed class GiftLeaderboardEntries : WireObject
{
    /// <summary>All-time entries.</summary>
    [JsonPropertyName("all_time")]
    public IReadOnlyList<GiftLeaderboardEntry>? AllTime { get; set; }
}
