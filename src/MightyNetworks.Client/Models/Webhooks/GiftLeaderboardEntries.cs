using System.Text.Json.Serialization;

namespace MightyNetworks;

/// <summary>Entries of a gift leaderboard. Contract schema: GiftLeaderboardEntries.</summary>
public sealed class GiftLeaderboardEntries : WireObject
{
    /// <summary>All-time entries.</summary>
    [JsonPropertyName("all_time")]
    public ItemCollection<GiftLeaderboardEntry>? AllTime { get; set; }

    /// <inheritdoc/>
    public override string ToString() => AllTime?.ToString() ?? string.Empty;
}
