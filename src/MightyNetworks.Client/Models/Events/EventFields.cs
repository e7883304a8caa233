using System;
using System.Text.Json.Serialization;

namespace MightyNetworks;

/// <summary>Base class of bodies that create or change an event; null fields are not sent.</summary>
public abstract class EventFields
{
    // The fields of this class are written before the space that EventCreate adds.
    private const int First = -1;

    /// <summary>Title.</summary>
    [JsonPropertyName("title")]
    [JsonPropertyOrder(First)]
    public string? Title { get; set; }

    /// <summary>Description.</summary>
    [JsonPropertyName("description")]
    [JsonPropertyOrder(First)]
    public string? Description { get; set; }

    /// <summary>URL of an online event.</summary>
    [JsonPropertyName("link")]
    [JsonPropertyOrder(First)]
    public string? Link { get; set; }

    /// <summary>Start time.</summary>
    [JsonPropertyName("starts_at")]
    [JsonPropertyOrder(First)]
    public DateTimeOffset? StartsAt { get; set; }

    /// <summary>End time.</summary>
    [JsonPropertyName("ends_at")]
    [JsonPropertyOrder(First)]
    public DateTimeOffset? EndsAt { get; set; }

    /// <summary>Type of event.</summary>
    [JsonPropertyName("event_type")]
    [JsonPropertyOrder(First)]
    public string? EventType { get; set; }

    /// <summary>Venue or place of the event.</summary>
    [JsonPropertyName("location")]
    public string? Location { get; set; }

    /// <summary>Name of the event's time zone.</summary>
    [JsonPropertyName("time_zone")]
    public string? TimeZone { get; set; }

    /// <summary>Whether members can RSVP.</summary>
    [JsonPropertyName("rsvp_enabled")]
    public bool? RsvpEnabled { get; set; }

    /// <summary>Whether RSVPs are closed.</summary>
    [JsonPropertyName("rsvp_closed")]
    public bool? RsvpClosed { get; set; }

    /// <summary>Whether access to the event is restricted.</summary>
    [JsonPropertyName("restricted_event")]
    public bool? RestrictedEvent { get; set; }

    /// <summary>Whether the event is posted in the activity feed.</summary>
    [JsonPropertyName("post_in_feed")]
    public bool? PostInFeed { get; set; }

    /// <summary>How often the event recurs; null if it takes place once.</summary>
    [JsonPropertyName("frequency")]
    public EventFrequency? Frequency { get; set; }

    /// <summary>Number of days, weeks, months or years between occurrences.</summary>
    [JsonPropertyName("interval")]
    public int? Interval { get; set; }

    /// <summary>Days of the week on which the event recurs, separated by commas.</summary>
    [JsonPropertyName("by_days")]
    public string? ByDays { get; set; }

    /// <summary>Days of the month on which the event recurs, separated by commas.</summary>
    [JsonPropertyName("by_month_days")]
    public string? ByMonthDays { get; set; }

    /// <summary>Number of occurrences.</summary>
    [JsonPropertyName("recurrence_count")]
    public int? RecurrenceCount { get; set; }

    /// <summary>When the recurrence ends.</summary>
    [JsonPropertyName("recur_until")]
    public DateTimeOffset? RecurUntil { get; set; }
}
