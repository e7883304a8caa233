using System.Management.Automation;
using MightyNetworks.Client.Operations;
using MightyNetworks.PowerShell.Cmdlets;

namespace MightyNetworks.PowerShell.Commands;

/// <summary>Permanently deletes invites to the network that were not accepted yet.</summary>
/// <remarks>Operation: DELETE /invites/{id}/.</remarks>
[Cmdlet(VerbsCommon.Remove, "MNInvite", SupportsShouldProcess = true, ConfirmImpact = ConfirmImpact.High)]
public sealed class RemoveMNInviteCommand : MNChangeCommand
{
    /// <summary>The IDs of the invites to delete.</summary>
    [Parameter(Mandatory = true, Position = 0, ValueFromPipeline = true, ValueFromPipelineByPropertyName = true)]
    public ulong[] InviteId { get; set; } = [];

    /// <inheritdoc/>
    protected override void ProcessInput()
    {
        foreach (ulong inviteId in InviteId)
        {
            Change(Invites.Delete(inviteId), $"Delete {Label("invite", inviteId, nameof(InviteId))}", inviteId);
        }
    }
}
