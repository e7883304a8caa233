using System;
using System.Text.Json.Serialization;

namespace MightyNetworks;

/// <summary>One date of an event that repeats. Contract schema: EventInstance.</summary>
public sealed class EventInstance : WireObject
{
    /// <summary>The event, by the number of its post.</summary>
    [JsonPropertyName("post_id")]
    public ulong? PostId { get; set; }

    /// <summary>When it starts.</summary>
    [JsonPropertyName("starts_at")]
    public DateTimeOffset? StartsAt { get; set; }

    /// <summary>When it ends.</summary>
    [JsonPropertyName("ends_at")]
    public DateTimeOffset? EndsAt { get; set; }

    /// <summary>Its place among the dates of the event.</summary>
    [JsonPropertyName("instance_index")]
    public int? InstanceIndex { get; set; }
}
