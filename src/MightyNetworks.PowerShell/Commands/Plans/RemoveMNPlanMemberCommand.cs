using System.Management.Automation;
using MightyNetworks.Client.Operations;
using MightyNetworks.PowerShell.Cmdlets;

namespace MightyNetworks.PowerShell.Commands;

/// <summary>Removes members from a plan, which cancels the subscription or takes back the purchase that they pay for it. Operation: DELETE /plans/{plan_id}/members/{member_id}/.</summary>
[Cmdlet(VerbsCommon.Remove, "MNPlanMember", SupportsShouldProcess = true, ConfirmImpact = ConfirmImpact.High)]
public sealed class RemoveMNPlanMemberCommand : MNChangeCommand
{
    /// <summary>The number of the plan.</summary>
    [Parameter(Mandatory = true, Position = 0, ValueFromPipelineByPropertyName = true)]
    public ulong PlanId { get; set; }

    /// <summary>The numbers of the members who lose the plan.</summary>
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
