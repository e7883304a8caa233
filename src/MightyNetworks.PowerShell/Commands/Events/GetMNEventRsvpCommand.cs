using System;
using System.Management.Automation;
using MightyNetworks.Client.Operations;
using MightyNetworks.PowerShell.Binding;
using MightyNetworks.PowerShell.Cmdlets;

namespace MightyNetworks.PowerShell.Commands;

/// <summary>Gets members' replies to an event: all, those for one date, or by id. Operations: GET /events/{event_id}/rsvps, GET /events/{event_id}/rsvps/{id}/.</summary>
[Cmdlet(VerbsCommon.Get, "MNEventRsvp", DefaultParameterSetName = EventSet, SupportsPaging = true)]
[OutputType(typeof(Rsvp))]
public sealed class GetMNEventRsvpCommand : MNGetCommand
{
    private const string EventSet = "Event";

    /// <summary>The numbers of the events whose replies are listed.</summary>
    [Parameter(Mandatory = true, Position = 0, ValueFromPipelineByPropertyName = true)]
    public ulong[] EventId { get; set; } = [];

    /// <summary>The replies' numbers.</summary>
    [Parameter(ParameterSetName = KeySet, Mandatory = true, Position = 1, ValueFromPipeline = true, ValueFromPipelineByPropertyName = true)]
    public ulong[] RsvpId { get; set; } = [];

    /// <summary>When the date of a repeating event starts, to get only the replies for that date. A time without an offset is the local time of this computer.</summary>
    [Parameter(ParameterSetName = EventSet)]
    [DateTransformation]
    public DateTimeOffset? InstanceAt { get; set; }

    /// <inheritdoc/>
    protected override void Read()
    {
        foreach (ulong eventId in EventId)
        {
            if (ParameterSetName == EventSet)
            {
                List(Rsvps.List(eventId, InstanceAt), key: eventId);
            }

            foreach (ulong rsvpId in RsvpId)
            {
                Fetch(Rsvps.Get(eventId, rsvpId), rsvpId);
            }
        }
    }
}
