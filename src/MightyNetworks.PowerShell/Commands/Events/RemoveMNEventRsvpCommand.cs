using System.Collections.Generic;
using System.Linq;
using System.Management.Automation;
using MightyNetworks.Client.Operations;
using MightyNetworks.PowerShell.Binding;
using MightyNetworks.PowerShell.Cmdlets;
using MightyNetworks.PowerShell.Dispatch;

namespace MightyNetworks.PowerShell.Commands;

/// <summary>Deletes members' RSVPs to an event.</summary>
/// <remarks>Operation: DELETE /events/{event_id}/rsvps/{id}/.</remarks>
[Cmdlet(VerbsCommon.Remove, "MNEventRsvp", SupportsShouldProcess = true)]
public sealed class RemoveMNEventRsvpCommand : MNChangeCommand
{
    /// <summary>The ID of the event.</summary>
    [Parameter(Mandatory = true, Position = 0, ValueFromPipelineByPropertyName = true)]
    [KeyTransformation]
    [ArgumentCompleter(typeof(NameCompleter))]
    public MNKey EventId { get; set; }

    /// <summary>The IDs of the RSVPs.</summary>
    [Parameter(Mandatory = true, Position = 1, ValueFromPipeline = true, ValueFromPipelineByPropertyName = true)]
    [KeyTransformation]
    [ArgumentCompleter(typeof(NameCompleter))]
    public MNKey[] RsvpId { get; set; } = [];

    /// <inheritdoc/>
    private protected override IEnumerable<Change> Changes() =>
        from rsvp in Keys(RsvpId, "RSVP")
        let item = Key(EventId)
        select rsvp.Change(Rsvps.Delete(item, rsvp), $"Remove {rsvp} to {item}");
}
