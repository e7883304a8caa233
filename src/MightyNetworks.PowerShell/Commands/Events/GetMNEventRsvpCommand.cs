using System;
using System.Management.Automation;
using MightyNetworks.Client.Operations;
using MightyNetworks.PowerShell.Binding;
using MightyNetworks.PowerShell.Calendar;
using MightyNetworks.PowerShell.Cmdlets;
using MightyNetworks.PowerShell.Connections;

namespace MightyNetworks.PowerShell.Commands;

/// <summary>Gets members' RSVPs to an event: all, by ID or for one date.</summary>
/// <remarks>Operations: GET /events/{event_id}/rsvps, GET /events/{event_id}/rsvps/{id}/.</remarks>
[Cmdlet(VerbsCommon.Get, "MNEventRsvp", DefaultParameterSetName = EventSet, SupportsPaging = true)]
[OutputType(typeof(Rsvp))]
public sealed class GetMNEventRsvpCommand : MNGetCommand
{
    /// <summary>Lists the RSVPs to events.</summary>
    private const string EventSet = "Event";

    private InstanceFinder? _instances;

    /// <summary>The IDs of the events whose RSVPs are listed.</summary>
    [Parameter(Mandatory = true, Position = 0, ValueFromPipelineByPropertyName = true)]
    [KeyTransformation]
    [ArgumentCompleter(typeof(NameCompleter))]
    public MNKey[] EventId { get; set; } = [];

    /// <summary>The IDs of the RSVPs.</summary>
    [Parameter(ParameterSetName = KeySet, Mandatory = true, Position = 1, ValueFromPipeline = true, ValueFromPipelineByPropertyName = true)]
    [KeyTransformation]
    [ArgumentCompleter(typeof(NameCompleter))]
    public MNKey[] RsvpId { get; set; } = [];

    /// <summary>
    /// The start of one date of a recurring event, to get only the RSVPs for it. Get-MNEvent -From
    /// writes objects that have it. A time without an offset is in the local time zone. A text with only a date, such as 2026-12-01, means
    /// the instance on that day by the clock of the event, which takes a request unless the event is piped.
    /// </summary>
    [Parameter(ParameterSetName = EventSet, ValueFromPipelineByPropertyName = true)]
    [InstanceTransformation]
    public EventTime? InstanceAt { get; set; }

    /// <summary>The piped event, which tells its dates.</summary>
    [Parameter(ParameterSetName = EventSet, ValueFromPipeline = true, DontShow = true)]
    public Event? InputObject { get; set; }

    private InstanceFinder Instances => _instances ??= new InstanceFinder(this);

    /// <inheritdoc/>
    protected override void Read()
    {
        if (ParameterSetName == EventSet)
        {
            Array.ForEach(EventId, key => ListReplies(key.Id));
        }
        else
        {
            FetchEach(EventId, RsvpId, Rsvps.Get);
        }
    }

    private void ListReplies(ulong eventId)
    {
        foreach (MNConnection connection in Connections(eventId))
        {
            (DateTimeOffset? at, ErrorRecord? error) = Instances.Find(Input.Read(InstanceAt, nameof(InstanceAt)), eventId, InputObject, connection);
            if (error is null)
            {
                WriteList(connection, Rsvps.List(eventId, at), key: eventId, othersAreAsked: Connection is { Length: > 1 });
            }
            else
            {
                WriteError(error);
            }
        }
    }
}
