using System.Text.Json.Serialization;

namespace MightyNetworks;

/// <summary>A place on a gift leaderboard. Contract schema: GiftLeaderboardEntry.</summary>
public sealed class GiftLeaderboardEntry : WireObject
{
    /// <summary>The place, from 1.</summary>
    [JsonPropertyName("rank")]
    public int? Rank { get; set; }

    /// <summary>The member who has it.</summary>
    [JsonPropertyName("member")]
    public Member? Member { get; set; }

    /// <summary>How many gifts the member received or sent.</summary>
    [JsonPropertyName("count")]
    public int? Count { get; set; }

    /// <summary>The member's number under the name that other cmdlets bind from the pipeline.</summary>
    [JsonIgnore]
    public ulong? MemberId => Member?.Id;
}
