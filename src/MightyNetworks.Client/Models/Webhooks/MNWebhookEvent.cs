using System;
using System.Text.Json.Serialization;

namespace MightyNetworks;

/// <summary>One event that a webhook delivered, with the IDs of what it is about.</summary>
public sealed class MNWebhookEvent : Resource
{
    /// <summary>ID of the event; a repeated delivery has the same ID.</summary>
    [JsonPropertyName("event_id")]
    public string EventId { get; set; } = string.Empty;

    /// <summary>Kind of event, such as <c>MemberJoined</c>; as the service spelled it if this version does not know the kind; empty if the delivery has none.</summary>
    [JsonPropertyName("event_type")]
    public string EventType { get; set; } = string.Empty;

    /// <summary>When it happened. The delivery may arrive hours later.</summary>
    [JsonPropertyName("event_timestamp")]
    public DateTimeOffset? Timestamp { get; set; }

    /// <summary>ID of the member it is about, or who did it.</summary>
    [JsonIgnore]
    public ulong? MemberId { get; set; }

    /// <summary>ID of the space it happened in; of the network itself if it is equal to <see cref="Resource.NetworkId"/>.</summary>
    [JsonIgnore]
    public ulong? SpaceId { get; set; }

    /// <summary>ID of the post, article or question.</summary>
    [JsonIgnore]
    public ulong? PostId { get; set; }

    /// <summary>ID of the comment.</summary>
    [JsonIgnore]
    public ulong? CommentId { get; set; }

    /// <summary>ID of the event in the network's calendar, which <see cref="EventId"/> is not.</summary>
    [JsonIgnore]
    public ulong? CalendarEventId { get; set; }

    /// <summary>ID of the RSVP.</summary>
    [JsonIgnore]
    public ulong? RsvpId { get; set; }

    /// <summary>ID of the poll.</summary>
    [JsonIgnore]
    public ulong? PollId { get; set; }

    /// <summary>ID of the reaction.</summary>
    [JsonIgnore]
    public ulong? ReactionId { get; set; }

    /// <summary>ID of the plan.</summary>
    [JsonIgnore]
    public ulong? PlanId { get; set; }

    /// <summary>ID of the subscription.</summary>
    [JsonIgnore]
    public ulong? SubscriptionId { get; set; }

    /// <summary>ID of the purchase.</summary>
    [JsonIgnore]
    public ulong? PurchaseId { get; set; }

    /// <summary>ID of the tag.</summary>
    [JsonIgnore]
    public ulong? TagId { get; set; }

    /// <summary>ID of the badge.</summary>
    [JsonIgnore]
    public ulong? BadgeId { get; set; }

    /// <summary>ID of the custom field.</summary>
    [JsonIgnore]
    public ulong? CustomFieldId { get; set; }

    /// <summary>
    /// What the service says about it: an object of the type that the contract has for the kind, or the JSON as it is
    /// (<see cref="RawJson"/>) for other kinds and for payloads that do not match the contract.
    /// </summary>
    [JsonIgnore]
    public object? Payload { get; set; }

    /// <summary>The delivered body, as it arrived.</summary>
    [JsonIgnore]
    public string Raw { get; set; } = string.Empty;

    /// <summary>When the receiver stored it; null if it does not come from a spool.</summary>
    [JsonIgnore]
    public DateTimeOffset? ReceivedAt { get; set; }

    /// <summary>Whether a pipeline has taken it; null if it does not come from a spool.</summary>
    [JsonIgnore]
    public bool? IsCommitted { get; set; }

    /// <summary>Returns the kind and the ID.</summary>
    public override string ToString() => $"{EventType} {EventId}".Trim();
}
