using System.Management.Automation;
using MightyNetworks.Client.Operations;
using MightyNetworks.PowerShell.Cmdlets;

namespace MightyNetworks.PowerShell.Commands;

/// <summary>
/// Removes members from the network. Their accounts stay, and they may join again; Remove-MNMemberAccount deletes the account,
/// Block-MNMember keeps them out. Operation: DELETE /members/{id}/network_membership.
/// </summary>
[Cmdlet(VerbsCommon.Remove, "MNMember", SupportsShouldProcess = true, ConfirmImpact = ConfirmImpact.High)]
public sealed class RemoveMNMemberCommand : MNChangeCommand
{
    /// <summary>The numbers of the members to remove.</summary>
    [Parameter(Mandatory = true, Position = 0, ValueFromPipeline = true, ValueFromPipelineByPropertyName = true)]
    public ulong[] MemberId { get; set; } = [];

    /// <summary>Cancels the plans of the members as well. By default their plans stay.</summary>
    [Parameter]
    public SwitchParameter CancelPlans { get; set; }

    /// <inheritdoc/>
    protected override void ProcessInput()
    {
        string plans = CancelPlans ? " and cancel their plans" : string.Empty;
        foreach (ulong memberId in MemberId)
        {
            Change(
                Members.RemoveFromNetwork(memberId, CancelPlans),
                $"Remove {Label("member", memberId, nameof(MemberId))} from the network{plans}",
                memberId);
        }
    }
}
