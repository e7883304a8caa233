using System.Collections.Generic;
using System.Text.Json.Serialization;

namespace MightyNetworks;

/// <summary>Body that creates a poll or a question. Contract schema: PollCreate.</summary>
public sealed class PollCreate
{
    /// <summary>ID of the space it belongs to.</summary>
    [JsonPropertyName("space_id")]
    public ulong? SpaceId { get; set; }

    /// <summary>Title.</summary>
    [JsonPropertyName("title")]
    public string? Title { get; set; }

    /// <summary>Description.</summary>
    [JsonPropertyName("description")]
    public string? Description { get; set; }

    /// <summary>Type of poll: multiple choice, hot or cold, percentage or question.</summary>
    [JsonPropertyName("poll_type")]
    public PollType? PollType { get; set; }

    /// <summary>The choices; none for a question.</summary>
    [JsonPropertyName("choices")]
    public IReadOnlyList<string>? Choices { get; set; }

    /// <summary>Whether members are notified.</summary>
    [JsonPropertyName("notify")]
    public bool? Notify { get; set; }
}
