using System;
using System.Text.Json.Serialization;

namespace MightyNetworks;

/// <summary>Body that changes a member's reply; null fields stay as they are. Contract schema: RsvpUpdate.</summary>
public sealed class RsvpUpdate
{
    /// <summary>ID of the member who replies.</summary>
    [JsonPropertyName("member_id")]
    public ulong? MemberId { get; set; }

    /// <summary>The reply: yes, maybe or no.</summary>
    [JsonPropertyName("status")]
    public RsvpStatus? Status { get; set; }

    /// <summary>The occurrence the RSVP is for, if the event recurs.</summary>
    [JsonPropertyName("instance_at")]
    public DateTimeOffset? InstanceAt { get; set; }
}
