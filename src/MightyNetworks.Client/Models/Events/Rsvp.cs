using System;
using System.Text.Json.Serialization;

namespace MightyNetworks;

/// <summary>A member's reply to an event. Contract schema: Rsvp.</summary>
public sealed class Rsvp : Resource
{
    /// <summary>The RSVP's number.</summary>
    [JsonPropertyName("id")]
    public ulong Id { get; set; }

    /// <summary>The RSVP's number under the name that other cmdlets bind from the pipeline.</summary>
    [JsonIgnore]
    public ulong RsvpId => Id;

    /// <summary>When it was last changed.</summary>
    [JsonPropertyName("updated")]
    public DateTimeOffset? Updated { get; set; }

    /// <summary>Yes, maybe or no.</summary>
    [JsonPropertyName("status")]
    public string? Status { get; set; }

    /// <summary>The event.</summary>
    [JsonPropertyName("event")]
    public EventPayload? Event { get; set; }

    /// <summary>The member who replied.</summary>
    [JsonPropertyName("member")]
    public Member? Member { get; set; }

    /// <summary>The date that the reply is for, where the event repeats.</summary>
    [JsonPropertyName("event_instance")]
    public EventInstance? EventInstance { get; set; }

    /// <summary>The event's number under the name that other cmdlets bind from the pipeline.</summary>
    [JsonIgnore]
    public ulong? EventId
    {
        get => field ?? Event?.Id;
        set;
    }

    /// <summary>The member's number under the name that other cmdlets bind from the pipeline.</summary>
    [JsonIgnore]
    public ulong? MemberId => Member?.Id;

    /// <summary>How messages show it.</summary>
    public override string ToString() => Describe.Named(Member?.ToString(), Id);
}
