using System;
using System.Text.Json.Serialization;

namespace MightyNetworks;

/// <summary>What an event to create and a change of an event have in common; what is null is not sent.</summary>
public abstract class EventFields
{
    // What every event has comes before the space that EventCreate adds.
    private const int First = -1;

    /// <summary>The title.</summary>
    [JsonPropertyName("title")]
    [JsonPropertyOrder(First)]
    public string? Title { get; set; }

    /// <summary>The description.</summary>
    [JsonPropertyName("description")]
    [JsonPropertyOrder(First)]
    public string? Description { get; set; }

    /// <summary>The address where an online event takes place.</summary>
    [JsonPropertyName("link")]
    [JsonPropertyOrder(First)]
    public string? Link { get; set; }

    /// <summary>When it starts.</summary>
    [JsonPropertyName("starts_at")]
    [JsonPropertyOrder(First)]
    public DateTimeOffset? StartsAt { get; set; }

    /// <summary>When it ends.</summary>
    [JsonPropertyName("ends_at")]
    [JsonPropertyOrder(First)]
    public DateTimeOffset? EndsAt { get; set; }

    /// <summary>What kind of event it is.</summary>
    [JsonPropertyName("event_type")]
    [JsonPropertyOrder(First)]
    public string? EventType { get; set; }

    /// <summary>Where it takes place.</summary>
    [JsonPropertyName("location")]
    public string? Location { get; set; }

    /// <summary>The name of its time zone.</summary>
    [JsonPropertyName("time_zone")]
    public string? TimeZone { get; set; }

    /// <summary>Whether members can say if they come.</summary>
    [JsonPropertyName("rsvp_enabled")]
    public bool? RsvpEnabled { get; set; }

    /// <summary>Whether it takes no more replies.</summary>
    [JsonPropertyName("rsvp_closed")]
    public bool? RsvpClosed { get; set; }

    /// <summary>Whether the event is restricted.</summary>
    [JsonPropertyName("restricted_event")]
    public bool? RestrictedEvent { get; set; }

    /// <summary>Whether it shows in the feed.</summary>
    [JsonPropertyName("post_in_feed")]
    public bool? PostInFeed { get; set; }

    /// <summary>How often it repeats; null when it happens once.</summary>
    [JsonPropertyName("frequency")]
    public EventFrequency? Frequency { get; set; }

    /// <summary>It repeats every so many days, weeks, months or years.</summary>
    [JsonPropertyName("interval")]
    public int? Interval { get; set; }

    /// <summary>The days of the week on which it repeats, separated by commas.</summary>
    [JsonPropertyName("by_days")]
    public string? ByDays { get; set; }

    /// <summary>The days of the month on which it repeats, separated by commas.</summary>
    [JsonPropertyName("by_month_days")]
    public string? ByMonthDays { get; set; }

    /// <summary>How many times it takes place.</summary>
    [JsonPropertyName("recurrence_count")]
    public int? RecurrenceCount { get; set; }

    /// <summary>When it repeats no more.</summary>
    [JsonPropertyName("recur_until")]
    public DateTimeOffset? RecurUntil { get; set; }
}
