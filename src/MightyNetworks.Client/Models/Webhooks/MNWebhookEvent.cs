using System;
using System.Collections.Generic;
using System.Management.Automation;
using System.Text.Json;

namespace MightyNetworks;

/// <summary>One event that a webhook delivered, with the IDs of what it is about.</summary>
public sealed class MNWebhookEvent
{
    /// <summary>ID of the event; a repeated delivery has the same ID.</summary>
    public string EventId { get; set; } = string.Empty;

    /// <summary>Kind of event, such as <c>MemberJoined</c>; as the service spelled it if this version does not know the kind; empty if the delivery has none.</summary>
    public string EventType { get; set; } = string.Empty;

    /// <summary>When it happened. The delivery may arrive hours later.</summary>
    public DateTimeOffset? Timestamp { get; set; }

    /// <summary>ID of the network; null if the delivery does not say.</summary>
    public string? NetworkId { get; set; }

    /// <summary>ID of the member it is about, or who did it.</summary>
    public ulong? MemberId { get; set; }

    /// <summary>ID of the space it happened in; of the network itself if it is equal to <see cref="NetworkId"/>.</summary>
    public ulong? SpaceId { get; set; }

    /// <summary>ID of the post, article or question.</summary>
    public ulong? PostId { get; set; }

    /// <summary>ID of the comment.</summary>
    public ulong? CommentId { get; set; }

    /// <summary>ID of the event in the network's calendar, which <see cref="EventId"/> is not.</summary>
    public ulong? CalendarEventId { get; set; }

    /// <summary>ID of the RSVP.</summary>
    public ulong? RsvpId { get; set; }

    /// <summary>ID of the poll.</summary>
    public ulong? PollId { get; set; }

    /// <summary>ID of the reaction.</summary>
    public ulong? ReactionId { get; set; }

    /// <summary>ID of the plan.</summary>
    public ulong? PlanId { get; set; }

    /// <summary>ID of the subscription.</summary>
    public ulong? SubscriptionId { get; set; }

    /// <summary>ID of the purchase.</summary>
    public ulong? PurchaseId { get; set; }

    /// <summary>ID of the tag.</summary>
    public ulong? TagId { get; set; }

    /// <summary>ID of the badge.</summary>
    public ulong? BadgeId { get; set; }

    /// <summary>ID of the custom field.</summary>
    public ulong? CustomFieldId { get; set; }

    /// <summary>
    /// What the service says about it: an object of the type that the contract has for the kind, or the JSON as it is
    /// (<see cref="RawJson"/>) for other kinds and for payloads that do not match the contract.
    /// </summary>
    public object? Payload { get; set; }

    /// <summary>The delivered body, as it arrived.</summary>
    public string Raw { get; set; } = string.Empty;

    /// <summary>Fields of the delivery without a property in this version, by their wire names; null if there are none.</summary>
    [Hidden]
    public Dictionary<string, JsonElement>? AdditionalProperties { get; set; }

    /// <summary>When the receiver stored it; null if it does not come from a spool.</summary>
    public DateTimeOffset? ReceivedAt { get; set; }

    /// <summary>Whether a pipeline has taken it; null if it does not come from a spool.</summary>
    public bool? IsCommitted { get; set; }

    /// <summary>Returns the kind and the ID.</summary>
    public override string ToString() => $"{EventType} {EventId}".Trim();
}
