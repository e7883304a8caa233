using System.Management.Automation;
using MightyNetworks.Client.Operations;
using MightyNetworks.PowerShell.Cmdlets;

namespace MightyNetworks.PowerShell.Commands;

/// <summary>Takes back members' replies to an event. Operation: DELETE /events/{event_id}/rsvps/{id}/.</summary>
[Cmdlet(VerbsCommon.Remove, "MNEventRsvp", SupportsShouldProcess = true)]
public sealed class RemoveMNEventRsvpCommand : MNChangeCommand
{
    /// <summary>The event's number.</summary>
    [Parameter(Mandatory = true, Position = 0, ValueFromPipelineByPropertyName = true)]
    public ulong EventId { get; set; }

    /// <summary>The replies' numbers.</summary>
    [Parameter(Mandatory = true, Position = 1, ValueFromPipeline = true, ValueFromPipelineByPropertyName = true)]
    public ulong[] RsvpId { get; set; } = [];

    /// <inheritdoc/>
    protected override void ProcessInput()
    {
        foreach (ulong rsvpId in RsvpId)
        {
            Change(Rsvps.Delete(EventId, rsvpId), $"Remove {Label("RSVP", rsvpId, nameof(RsvpId))} to {Label("event", EventId, nameof(EventId))}", rsvpId);
        }
    }
}
