using System;
using System.Collections.Generic;
using System.Text.Json.Serialization;

namespace MightyNetworks;

/// <summary>An event as replies and webhooks show it. Contract schema: EventPayload.</summary>
public sealed class EventPayload : Resource
{
    /// <summary>The event's number.</summary>
    [JsonPropertyName("id")]
    public ulong Id { get; set; }

    /// <summary>The event's number under the name that other cmdlets bind from the pipeline.</summary>
    [JsonIgnore]
    public ulong EventId => Id;

    /// <summary>When the event was created.</summary>
    [JsonPropertyName("created_at")]
    public DateTimeOffset? CreatedAt { get; set; }

    /// <summary>When the event was last changed.</summary>
    [JsonPropertyName("updated_at")]
    public DateTimeOffset? UpdatedAt { get; set; }

    /// <summary>What kind of post it is.</summary>
    [JsonPropertyName("post_type")]
    public string? PostType { get; set; }

    /// <summary>The space that it belongs to.</summary>
    [JsonPropertyName("space_id")]
    public ulong? SpaceId { get; set; }

    /// <summary>The member who created it.</summary>
    [JsonPropertyName("creator_id")]
    public ulong? CreatorId { get; set; }

    /// <summary>The title.</summary>
    [JsonPropertyName("title")]
    public string? Title { get; set; }

    /// <summary>Its text, shortened.</summary>
    [JsonPropertyName("summary")]
    public string? Summary { get; set; }

    /// <summary>What kind of event it is.</summary>
    [JsonPropertyName("event_type")]
    public string? EventType { get; set; }

    /// <summary>When it starts.</summary>
    [JsonPropertyName("starts_at")]
    public DateTimeOffset? StartsAt { get; set; }

    /// <summary>When it ends.</summary>
    [JsonPropertyName("ends_at")]
    public DateTimeOffset? EndsAt { get; set; }

    /// <summary>The name of its time zone.</summary>
    [JsonPropertyName("time_zone")]
    public string? TimeZone { get; set; }

    /// <summary>Where it takes place.</summary>
    [JsonPropertyName("location")]
    public string? Location { get; set; }

    /// <summary>How often it repeats; null when it happens once.</summary>
    [JsonPropertyName("frequency")]
    public string? Frequency { get; set; }

    /// <summary>It repeats every so many days, weeks, months or years.</summary>
    [JsonPropertyName("interval")]
    public int? Interval { get; set; }

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

    /// <summary>Who created it.</summary>
    [JsonPropertyName("creator")]
    public Member? Creator { get; set; }

    /// <summary>The space that it belongs to.</summary>
    [JsonPropertyName("space")]
    public Space? Space { get; set; }

    /// <summary>The addresses of its pictures.</summary>
    [JsonPropertyName("images")]
    public IReadOnlyList<string>? Images { get; set; }

    /// <summary>The address of the event's page.</summary>
    [JsonPropertyName("permalink")]
    public string? Permalink { get; set; }

    /// <summary>How messages show it.</summary>
    public override string ToString() => Describe.Named(Title, Id);
}
