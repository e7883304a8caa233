using System;
using System.Management.Automation;
using System.Text.Json.Serialization;

namespace MightyNetworks;

/// <summary>An event as part of RSVPs and webhooks. Contract schema: EventPayload.</summary>
public sealed class EventPayload : Resource
{
    /// <summary>ID of the event, under the name that binds from the pipeline.</summary>
    [JsonIgnore]
    public ulong EventId => Id;

    /// <summary>Title.</summary>
    [JsonPropertyName("title")]
    public string? Title { get; set; }

    /// <summary>Start time, in local time.</summary>
    [JsonIgnore]
    public DateTimeOffset? Starts => Local(StartsAt);

    /// <summary>End time, in local time.</summary>
    [JsonIgnore]
    public DateTimeOffset? Ends => Local(EndsAt);

    /// <summary>Type of event.</summary>
    [JsonPropertyName("event_type")]
    public string? EventType { get; set; }

    /// <summary>Venue or place of the event.</summary>
    [JsonPropertyName("location")]
    public string? Location { get; set; }

    /// <summary>How often the event recurs; null if it takes place once.</summary>
    [JsonPropertyName("frequency")]
    public string? Frequency { get; set; }

    /// <summary>Number of days, weeks, months or years between occurrences.</summary>
    [JsonPropertyName("interval")]
    public int? Interval { get; set; }

    /// <summary>Name of the event's time zone.</summary>
    [JsonPropertyName("time_zone")]
    public string? TimeZone { get; set; }

    /// <summary>ID of the space it belongs to.</summary>
    [JsonPropertyName("space_id")]
    public ulong? SpaceId { get; set; }

    /// <summary>The space it belongs to.</summary>
    [JsonPropertyName("space")]
    public Space? Space { get; set; }

    /// <summary>ID of the member who created it.</summary>
    [JsonPropertyName("creator_id")]
    public ulong? CreatorId { get; set; }

    /// <summary>The creator.</summary>
    [JsonPropertyName("creator")]
    public Member? Creator { get; set; }

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

    /// <summary>Type of post.</summary>
    [JsonPropertyName("post_type")]
    public string? PostType { get; set; }

    /// <summary>URLs of the images.</summary>
    [JsonPropertyName("images")]
    public ItemCollection<string>? Images { get; set; }

    /// <summary>URL of the event.</summary>
    [JsonPropertyName("permalink")]
    public string? Permalink { get; set; }

    /// <summary>When the event was created, in local time.</summary>
    [JsonIgnore]
    public DateTimeOffset? Created => Local(CreatedAt);

    /// <summary>When the event was last updated, in local time.</summary>
    [JsonIgnore]
    public DateTimeOffset? Updated => Local(UpdatedAt);

    /// <summary>Shortened text.</summary>
    [JsonPropertyName("summary")]
    public string? Summary { get; set; }

    /// <summary>ID of the event.</summary>
    [Hidden]
    [JsonPropertyName("id")]
    public ulong Id { get; set; }

    /// <summary>When the event was created.</summary>
    [Hidden]
    [JsonPropertyName("created_at")]
    public DateTimeOffset? CreatedAt { get; set; }

    /// <summary>When the event was last updated.</summary>
    [Hidden]
    [JsonPropertyName("updated_at")]
    public DateTimeOffset? UpdatedAt { get; set; }

    /// <summary>Start time.</summary>
    [Hidden]
    [JsonPropertyName("starts_at")]
    public DateTimeOffset? StartsAt { get; set; }

    /// <summary>End time.</summary>
    [Hidden]
    [JsonPropertyName("ends_at")]
    public DateTimeOffset? EndsAt { get; set; }

    /// <inheritdoc/>
    public override string ToString() => DisplayName.Named(Title, Id);
}
