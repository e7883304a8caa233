using System;
using System.Management.Automation;
using MightyNetworks.Client.Operations;
using MightyNetworks.PowerShell.Binding;
using MightyNetworks.PowerShell.Cmdlets;

namespace MightyNetworks.PowerShell.Commands;

/// <summary>Gets members' RSVPs to an event: all, by ID or for one date.</summary>
/// <remarks>Operations: GET /events/{event_id}/rsvps, GET /events/{event_id}/rsvps/{id}/.</remarks>
[Cmdlet(VerbsCommon.Get, "MNEventRsvp", DefaultParameterSetName = EventSet, SupportsPaging = true)]
[OutputType(typeof(Rsvp))]
public sealed class GetMNEventRsvpCommand : MNGetCommand
{
    /// <summary>Lists the RSVPs to events.</summary>
    private const string EventSet = "Event";

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
    /// writes objects that have it. A time without an offset is in the local time zone.
    /// </summary>
    [Parameter(ParameterSetName = EventSet, ValueFromPipelineByPropertyName = true)]
    [DateTransformation]
    public DateTimeOffset? InstanceAt { get; set; }

    /// <inheritdoc/>
    protected override void Read()
    {
        if (ParameterSetName == EventSet)
        {
            ListEach(EventId, eventId => Rsvps.List(eventId, InstanceAt));
        }
        else
        {
            FetchEach(EventId, RsvpId, Rsvps.Get);
        }
    }
}
