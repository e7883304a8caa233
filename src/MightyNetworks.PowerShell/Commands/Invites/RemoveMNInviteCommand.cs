using System.Management.Automation;
using MightyNetworks.Client.Operations;
using MightyNetworks.PowerShell.Cmdlets;

namespace MightyNetworks.PowerShell.Commands;

/// <summary>Deletes invites to the network. One that was accepted is refused: Remove-MNMember removes the member. Operation: DELETE /invites/{id}/.</summary>
[Cmdlet(VerbsCommon.Remove, "MNInvite", SupportsShouldProcess = true, ConfirmImpact = ConfirmImpact.High)]
public sealed class RemoveMNInviteCommand : MNChangeCommand
{
    /// <summary>The numbers of the invites to delete.</summary>
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
