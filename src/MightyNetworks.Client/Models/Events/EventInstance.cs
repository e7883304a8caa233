using System;
using System.Text.Json.Serialization;

namespace MightyNetworks;

/// <summary>One occurrence of a recurring event. Contract schema: EventInstance.</summary>
public sealed class EventInstance : WireObject
{
    /// <summary>ID of the event's post.</summary>
    [JsonPropertyName("post_id")]
    public ulong? PostId { get; set; }

    /// <summary>Start time.</summary>
    [JsonPropertyName("starts_at")]
    public DateTimeOffset? StartsAt { get; set; }

    /// <summary>End time.</summary>
    [JsonPropertyName("ends_at")]
    public DateTimeOffset? EndsAt { get; set; }

    /// <summary>Index among the occurrences of the event.</summary>
    [JsonPropertyName("instance_index")]
    public int? InstanceIndex { get; set; }
}
