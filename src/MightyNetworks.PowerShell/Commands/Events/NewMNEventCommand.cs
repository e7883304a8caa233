using System;
using System.Collections.Generic;
using System.Globalization;
using System.Management.Automation;
using MightyNetworks.PowerShell.Binding;
using MightyNetworks.PowerShell.Dispatch;

namespace MightyNetworks.PowerShell.Commands;

/// <summary>Creates an event in a space, once or recurring.</summary>
/// <remarks>Operation: POST /events.</remarks>
[Cmdlet(VerbsCommon.New, "MNEvent", SupportsShouldProcess = true)]
[OutputType(typeof(Event))]
public sealed class NewMNEventCommand : EventFieldsCommand
{
    /// <summary>The ID or name of the space that the event belongs to.</summary>
    [Parameter(Mandatory = true, ValueFromPipelineByPropertyName = true)]
    [KeyTransformation]
    [ArgumentCompleter(typeof(NameCompleter))]
    public MNKey SpaceId { get; set; }

    /// <summary>The title.</summary>
    [Parameter(Mandatory = true, ValueFromPipelineByPropertyName = true)]
    [ValidateNotNullOrEmpty]
    public string? Title { get; set; }

    /// <summary>When the event starts. A time without an offset is in -TimeZone or, by default, in the local time zone.</summary>
    [Parameter(Mandatory = true, ValueFromPipelineByPropertyName = true)]
    [EventTimeTransformation]
    public EventTime? StartsAt { get; set; }

    /// <summary>When the event ends. A time without an offset is in -TimeZone or, by default, in the local time zone.</summary>
    [Parameter(Mandatory = true, ValueFromPipelineByPropertyName = true)]
    [EventTimeTransformation]
    public EventTime? EndsAt { get; set; }

    /// <summary>The type of the event, such as online_meeting or local_meetup. Other values are sent as specified.</summary>
    [Parameter(Mandatory = true, ValueFromPipelineByPropertyName = true)]
    [ArgumentCompleter(typeof(EventTypeCompleter))]
    [ValidateNotNullOrEmpty]
    public string? EventType { get; set; }

    private protected override IEnumerable<Change> EventChanges()
    {
        Key space = Key(SpaceId);
        Recurrence recurrence = SpecifiedRecurrence();
        EventCreate newEvent = OneEvent(space, Moment(StartsAt), Moment(EndsAt));
        recurrence.CopyTo(newEvent);
        string start = $"{newEvent.StartsAt?.ToString("yyyy-MM-dd HH:mm zzz", CultureInfo.InvariantCulture)}";
        return
        [
            Impossible(newEvent.StartsAt, newEvent.EndsAt, recurrence, Title)
                ?? Change.Of(Client.Operations.Events.Create(newEvent), $"Create event {Title} at {start} in {space}", Title),
        ];
    }

    private EventCreate OneEvent(ulong spaceId, DateTimeOffset? startsAt, DateTimeOffset? endsAt) => new()
    {
        SpaceId = spaceId,
        Title = Title,
        Description = Filled(Description),
        Link = Filled(Link),
        StartsAt = startsAt,
        EndsAt = endsAt,
        EventType = EventType,
        Location = Filled(Location),
        TimeZone = Filled(TimeZone),

        // The contract's defaults, sent explicitly: members see the difference.
        RsvpEnabled = RsvpEnabled ?? true,
        RsvpClosed = RsvpClosed ?? false,
        RestrictedEvent = RestrictedEvent ?? false,
        PostInFeed = PostInFeed ?? true,
    };
}
