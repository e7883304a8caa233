using System.Management.Automation;
using MightyNetworks.Client.Operations;
using MightyNetworks.PowerShell.Cmdlets;

namespace MightyNetworks.PowerShell.Commands;

/// <summary>Removes members from a plan, which cancels their subscription or revokes their purchase.</summary>
/// <remarks>Operation: DELETE /plans/{plan_id}/members/{member_id}/.</remarks>
[Cmdlet(VerbsCommon.Remove, "MNPlanMember", SupportsShouldProcess = true, ConfirmImpact = ConfirmImpact.High)]
public sealed class RemoveMNPlanMemberCommand : MNChangeCommand
{
    /// <summary>The ID of the plan.</summary>
    [Parameter(Mandatory = true, Position = 0, ValueFromPipelineByPropertyName = true)]
    public ulong PlanId { get; set; }

    /// <summary>The IDs of the members who lose the plan.</summary>
    [Parameter(Mandatory = true, Position = 1, ValueFromPipeline = true, ValueFromPipelineByPropertyName = true)]
    public ulong[] MemberId { get; set; } = [];

    /// <inheritdoc/>
    protected override void ProcessInput()
    {
        foreach (ulong memberId in MemberId)
        {
            string what = $"Remove {Label("member", memberId, nameof(MemberId))} from {Label("plan", PlanId, nameof(PlanId))}";
            Change(PlanMembers.Remove(PlanId, memberId), what, memberId);
        }
    }
}
