using System.Management.Automation;
using MightyNetworks.PowerShell.Cmdlets;

namespace MightyNetworks.PowerShell.Commands;

/// <summary>Permanently deletes events and their RSVPs.</summary>
/// <remarks>Operation: DELETE /events/{id}/.</remarks>
[Cmdlet(VerbsCommon.Remove, "MNEvent", SupportsShouldProcess = true, ConfirmImpact = ConfirmImpact.High)]
public sealed class RemoveMNEventCommand : MNChangeCommand
{
    /// <summary>The IDs of the events.</summary>
    [Parameter(Mandatory = true, Position = 0, ValueFromPipeline = true, ValueFromPipelineByPropertyName = true)]
    public ulong[] EventId { get; set; } = [];

    /// <inheritdoc/>
    protected override void ProcessInput()
    {
        foreach (ulong eventId in EventId)
        {
            Change(Client.Operations.Events.Delete(eventId), $"Delete {Label("event", eventId, nameof(EventId))}", eventId);
        }
    }
}
