using System.Collections.Generic;
using System.Text.Json.Serialization;

namespace MightyNetworks;

/// <summary>A poll or a question to create. Contract schema: PollCreate.</summary>
public sealed class PollCreate
{
    /// <summary>The space that it belongs to.</summary>
    [JsonPropertyName("space_id")]
    public ulong? SpaceId { get; set; }

    /// <summary>The title.</summary>
    [JsonPropertyName("title")]
    public string? Title { get; set; }

    /// <summary>The description.</summary>
    [JsonPropertyName("description")]
    public string? Description { get; set; }

    /// <summary>Multiple choice, hot or cold, percentage, or question.</summary>
    [JsonPropertyName("poll_type")]
    public PollType? PollType { get; set; }

    /// <summary>What members choose from; a question has none.</summary>
    [JsonPropertyName("choices")]
    public IReadOnlyList<string>? Choices { get; set; }

    /// <summary>Whether members are notified.</summary>
    [JsonPropertyName("notify")]
    public bool? Notify { get; set; }
}
