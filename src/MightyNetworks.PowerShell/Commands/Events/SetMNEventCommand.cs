using System.Management.Automation;
using MightyNetworks.PowerShell.Binding;

namespace MightyNetworks.PowerShell.Commands;

/// <summary>Changes events.</summary>
/// <remarks>Operation: PATCH /events/{id}/.</remarks>
[Cmdlet(VerbsCommon.Set, "MNEvent", SupportsShouldProcess = true)]
[OutputType(typeof(Event))]
public sealed class SetMNEventCommand : EventFieldsCommand
{
    /// <summary>The IDs of the events.</summary>
    [Parameter(Mandatory = true, Position = 0, ValueFromPipeline = true, ValueFromPipelineByPropertyName = true)]
    public ulong[] EventId { get; set; } = [];

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

    private protected override string[] Cleared => Clear;

    private protected override void ProcessEvent()
    {
        Recurrence recurrence = GivenRecurrence();
        EventUpdate changes = GivenFields();
        recurrence.CopyTo(changes);
        foreach (ulong eventId in EventId)
        {
            // The times of an event in the pipeline bind too, so that a new start is compared with the end it has.
            if (IsPossible(Moment(StartsAt), Moment(EndsAt), recurrence, eventId))
            {
                SetFields(Client.Operations.Events.Update(eventId, changes), Label("event", eventId, nameof(EventId)), eventId);
            }
        }
    }

    private EventUpdate GivenFields() => new()
    {
        Title = Given(Title),
        Description = Given(Description),
        Link = Given(Link),
        StartsAt = Moment(Given(StartsAt)),
        EndsAt = Moment(Given(EndsAt)),
        EventType = Given(EventType),
        Location = Given(Location),
        TimeZone = Given(TimeZone),
        RsvpEnabled = Given(RsvpEnabled),
        RsvpClosed = Given(RsvpClosed),
        RestrictedEvent = Given(RestrictedEvent),
        PostInFeed = Given(PostInFeed),
    };
}
