using System.Collections.Generic;
using System.Linq;
using System.Management.Automation;
using MightyNetworks.PowerShell.Binding;
using MightyNetworks.PowerShell.Dispatch;

namespace MightyNetworks.PowerShell.Commands;

/// <summary>Changes events.</summary>
/// <remarks>Operation: PATCH /events/{id}/.</remarks>
[Cmdlet(VerbsCommon.Set, "MNEvent", SupportsShouldProcess = true)]
[OutputType(typeof(Event))]
public sealed class SetMNEventCommand : EventFieldsCommand
{
    /// <summary>The IDs of the events.</summary>
    [Parameter(Mandatory = true, Position = 0, ValueFromPipeline = true, ValueFromPipelineByPropertyName = true)]
    [KeyTransformation]
    [ArgumentCompleter(typeof(NameCompleter))]
    public MNKey[] EventId { get; set; } = [];

    /// <summary>The new title.</summary>
    [Parameter(ValueFromPipelineByPropertyName = true)]
    public string? Title { get; set; }

    /// <summary>When the event starts. A time without an offset is in -TimeZone or, by default, in the local time zone.</summary>
    [Parameter(ValueFromPipelineByPropertyName = true)]
    [EventTimeTransformation]
    public EventTime? StartsAt { get; set; }

    /// <summary>When the event ends. A time without an offset is in -TimeZone or, by default, in the local time zone.</summary>
    [Parameter(ValueFromPipelineByPropertyName = true)]
    [EventTimeTransformation]
    public EventTime? EndsAt { get; set; }

    /// <summary>The type of the event, such as online_meeting or local_meetup. Other values are sent as specified.</summary>
    [Parameter(ValueFromPipelineByPropertyName = true)]
    [ArgumentCompleter(typeof(EventTypeCompleter))]
    public string? EventType { get; set; }

    /// <summary>The fields to empty. They cannot be set at the same time. An empty cell of a CSV file does not empty a field.</summary>
    [Parameter]
    [ValidateSet(nameof(Description), nameof(Link), nameof(Location))]
    public string[] Clear { get; set; } = [];

    private protected override IEnumerable<Change> EventChanges()
    {
        Recurrence recurrence = SpecifiedRecurrence();
        EventUpdate changes = SpecifiedFields();
        recurrence.CopyTo(changes);

        // The times of an event in the pipeline bind too, so that a new start is compared with the end it has.
        return from item in Keys(EventId)
               select Impossible(Moment(StartsAt), Moment(EndsAt), recurrence, (ulong)item)
                   ?? item.SetFields(Client.Operations.Events.Update(item, changes));
    }

    private EventUpdate SpecifiedFields() => new()
    {
        Title = Specified(Title),
        Description = Specified(Description),
        Link = Specified(Link),
        StartsAt = Specified(Moment(StartsAt), nameof(StartsAt)),
        EndsAt = Specified(Moment(EndsAt), nameof(EndsAt)),
        EventType = Specified(EventType),
        Location = Specified(Location),
        TimeZone = Specified(TimeZone),
        RsvpEnabled = Specified(RsvpEnabled),
        RsvpClosed = Specified(RsvpClosed),
        RestrictedEvent = Specified(RestrictedEvent),
        PostInFeed = Specified(PostInFeed),
    };
}
