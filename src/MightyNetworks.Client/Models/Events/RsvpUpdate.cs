using System;
using System.Text.Json.Serialization;

namespace MightyNetworks;

/// <summary>What of a member's reply is to change; what is null stays. Contract schema: RsvpUpdate.</summary>
public sealed class RsvpUpdate
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
