using System;
using System.Management.Automation;
using System.Text.Json.Serialization;

namespace MightyNetworks;

/// <summary>A member's reply to an event. Contract schema: Rsvp.</summary>
public sealed class Rsvp : Resource
{
    /// <summary>ID of the RSVP, under the name that binds from the pipeline.</summary>
    [JsonIgnore]
    public ulong RsvpId => Id;

    /// <summary>ID of the event, under the name that binds from the pipeline.</summary>
    [JsonIgnore]
    public ulong? EventId
    {
        get => field ?? Event?.Id;
        set;
    }

    /// <summary>Title of the event.</summary>
    [JsonIgnore]
    public string? EventTitle => Event?.Title;

    /// <summary>The start of the date that the RSVP is for, if the event recurs; otherwise null.</summary>
    [JsonIgnore]
    public DateTimeOffset? InstanceAt => EventInstance?.StartsAt;

    /// <summary>ID of the member, under the name that binds from the pipeline.</summary>
    [JsonIgnore]
    public ulong? MemberId => Member?.Id;

    /// <summary>The member who replied.</summary>
    [JsonPropertyName("member")]
    public Member? Member { get; set; }

    /// <summary>Email address of the member.</summary>
    [JsonIgnore]
    public string? MemberEmail => Member?.Email;

    /// <summary>The reply: yes, maybe or no.</summary>
    [JsonPropertyName("status")]
    public string? Status { get; set; }

    /// <summary>When it was last changed.</summary>
    [JsonPropertyName("updated")]
    public DateTimeOffset? Updated { get; set; }

    /// <summary>ID of the RSVP.</summary>
    [Hidden]
    [JsonPropertyName("id")]
    public ulong Id { get; set; }

    /// <summary>The event.</summary>
    [Hidden]
    [JsonPropertyName("event")]
    public EventPayload? Event { get; set; }

    /// <summary>The occurrence the RSVP is for, if the event recurs.</summary>
    [Hidden]
    [JsonPropertyName("event_instance")]
    public EventInstance? EventInstance { get; set; }

    /// <inheritdoc/>
    public override string ToString() => DisplayName.Named(Member?.ToString(), Id);
}
