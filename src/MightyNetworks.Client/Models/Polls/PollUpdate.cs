using System.Text.Json.Serialization;

namespace MightyNetworks;

/// <summary>Body that changes a poll; null fields stay as they are. Contract schema: PollUpdate.</summary>
public sealed class PollUpdate
{
    /// <summary>New title.</summary>
    [JsonPropertyName("title")]
    public string? Title { get; set; }

    /// <summary>New description.</summary>
    [JsonPropertyName("description")]
    public string? Description { get; set; }
}
