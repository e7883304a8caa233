using System.Management.Automation;
using MightyNetworks.Client.Operations;
using MightyNetworks.PowerShell.Cmdlets;

namespace MightyNetworks.PowerShell.Commands;

/// <summary>Removes members from the network.</summary>
/// <remarks>Operation: DELETE /members/{id}/network_membership.</remarks>
[Cmdlet(VerbsCommon.Remove, "MNMember", SupportsShouldProcess = true, ConfirmImpact = ConfirmImpact.High)]
public sealed class RemoveMNMemberCommand : MNChangeCommand
{
    /// <summary>The IDs of the members to remove.</summary>
    [Parameter(Mandatory = true, Position = 0, ValueFromPipeline = true, ValueFromPipelineByPropertyName = true)]
    public ulong[] MemberId { get; set; } = [];

    /// <summary>Also cancels the plans of the members. By default their plans continue.</summary>
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
