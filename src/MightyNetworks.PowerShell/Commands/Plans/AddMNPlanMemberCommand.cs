using System.Management.Automation;
using MightyNetworks.Client.Operations;
using MightyNetworks.PowerShell.Cmdlets;

namespace MightyNetworks.PowerShell.Commands;

/// <summary>
/// Adds members to a free plan at once, with no invite. Members of a paid plan pay for it themselves: send them an invite with New-MNPlanInvite.
/// Operation: POST /plans/{plan_id}/members.
/// </summary>
[Cmdlet(VerbsCommon.Add, "MNPlanMember", SupportsShouldProcess = true)]
[OutputType(typeof(MemberPlan))]
public sealed class AddMNPlanMemberCommand : MNChangeCommand
{
    /// <summary>The number of the free plan.</summary>
    [Parameter(Mandatory = true, Position = 0, ValueFromPipelineByPropertyName = true)]
    public ulong PlanId { get; set; }

    /// <summary>The numbers of the members who get the plan.</summary>
    [Parameter(Mandatory = true, Position = 1, ValueFromPipeline = true, ValueFromPipelineByPropertyName = true)]
    public ulong[] MemberId { get; set; } = [];

    /// <inheritdoc/>
    protected override void ProcessInput()
    {
        foreach (ulong memberId in MemberId)
        {
            string what = $"Add {Label("member", memberId, nameof(MemberId))} to {Label("plan", PlanId, nameof(PlanId))}";
            Change(PlanMembers.Add(PlanId, memberId), what, memberId);
        }
    }
}
