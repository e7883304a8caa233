using System;
using System.Text.Json.Serialization;

namespace MightyNetworks;

/// <summary>Body that creates or replaces an RSVP. Contract schema: RsvpCreate.</summary>
public sealed class RsvpCreate
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
