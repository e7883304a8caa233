using System.Management.Automation;
using MightyNetworks.Client.Operations;
using MightyNetworks.PowerShell.Cmdlets;

namespace MightyNetworks.PowerShell.Commands;

/// <summary>Permanently deletes the accounts of members.</summary>
/// <remarks>Operation: DELETE /members/{id}/.</remarks>
[Cmdlet(VerbsCommon.Remove, "MNMemberAccount", SupportsShouldProcess = true, ConfirmImpact = ConfirmImpact.High)]
public sealed class RemoveMNMemberAccountCommand : MNChangeCommand
{
    /// <summary>The IDs of the members whose accounts are deleted.</summary>
    [Parameter(Mandatory = true, Position = 0, ValueFromPipeline = true, ValueFromPipelineByPropertyName = true)]
    public ulong[] MemberId { get; set; } = [];

    /// <inheritdoc/>
    protected override void ProcessInput()
    {
        foreach (ulong memberId in MemberId)
        {
            Change(Members.DeleteAccount(memberId), $"Delete the account of {Label("member", memberId, nameof(MemberId))}", memberId);
        }
    }
}
