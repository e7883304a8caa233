using System;
using System.Management.Automation;
using System.Text.Json.Serialization;

namespace MightyNetworks;

/// <summary>One occurrence of a recurring event. Contract schema: EventInstance.</summary>
public sealed class EventInstance : WireObject
{
    /// <summary>ID of the event's post.</summary>
    [JsonPropertyName("post_id")]
    public ulong? PostId { get; set; }

    /// <summary>Index among the occurrences of the event.</summary>
    [JsonPropertyName("instance_index")]
    public int? InstanceIndex { get; set; }

    /// <summary>Start time, in local time.</summary>
    [JsonIgnore]
    public DateTimeOffset? Starts => Local(StartsAt);

    /// <summary>End time, in local time.</summary>
    [JsonIgnore]
    public DateTimeOffset? Ends => Local(EndsAt);

    /// <summary>Start time.</summary>
    [Hidden]
    [JsonPropertyName("starts_at")]
    public DateTimeOffset? StartsAt { get; set; }

    /// <summary>End time.</summary>
    [Hidden]
    [JsonPropertyName("ends_at")]
    public DateTimeOffset? EndsAt { get; set; }
}
