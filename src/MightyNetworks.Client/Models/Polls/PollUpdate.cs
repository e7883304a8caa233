using System.Text.Json.Serialization;

namespace MightyNetworks;

/// <summary>What of a poll is to change; what is null stays. Contract schema: PollUpdate.</summary>
public sealed class PollUpdate
{
    /// <summary>The new title.</summary>
    [JsonPropertyName("title")]
    public string? Title { get; set; }

    /// <summary>The new description.</summary>
    [JsonPropertyName("description")]
    public string? Description { get; set; }
}
