using System;
using System.Text.Json.Serialization;

namespace MightyNetworks;

/// <summary>A member's reply to create, or to change. Contract schema: RsvpCreate.</summary>
public sealed class RsvpCreate
{
    /// <summary>The member who replies.</summary>
    [JsonPropertyName("member_id")]
    public ulong? MemberId { get; set; }

    /// <summary>Yes, maybe or no.</summary>
    [JsonPropertyName("status")]
    public RsvpStatus? Status { get; set; }

    /// <summary>The date that the reply is for, where the event repeats.</summary>
    [JsonPropertyName("instance_at")]
    public DateTimeOffset? InstanceAt { get; set; }
}
