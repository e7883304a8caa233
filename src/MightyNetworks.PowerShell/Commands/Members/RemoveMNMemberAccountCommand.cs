using System.Management.Automation;
using MightyNetworks.Client.Operations;
using MightyNetworks.PowerShell.Cmdlets;

namespace MightyNetworks.PowerShell.Commands;

/// <summary>
/// Deletes the accounts of members. It cannot be undone here; Remove-MNMember only ends the membership.
/// The account of a member who owns a space that cannot go is not deleted. Operation: DELETE /members/{id}/.
/// </summary>
[Cmdlet(VerbsCommon.Remove, "MNMemberAccount", SupportsShouldProcess = true, ConfirmImpact = ConfirmImpact.High)]
public sealed class RemoveMNMemberAccountCommand : MNChangeCommand
{
    /// <summary>The numbers of the members whose accounts are deleted.</summary>
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
