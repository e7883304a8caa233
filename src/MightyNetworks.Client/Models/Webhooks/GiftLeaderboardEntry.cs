using System.Text.Json.Serialization;

namespace MightyNetworks;

/// <summary>An entry of a gift leaderboard. Contract schema: GiftLeaderboardEntry.</summary>
public sealed class GiftLeaderboardEntry : WireObject
{
    /// <summary>Rank, from 1.</summary>
    [JsonPropertyName("rank")]
    public int? Rank { get; set; }

    /// <summary>The member.</summary>
    [JsonPropertyName("member")]
    public Member? Member { get; set; }

    /// <summary>Number of gifts received or sent.</summary>
    [JsonPropertyName("count")]
    public int? Count { get; set; }

    /// <summary>ID of the member, under the name that binds from the pipeline.</summary>
    [JsonIgnore]
    public ulong? MemberId => Member?.Id;
}
