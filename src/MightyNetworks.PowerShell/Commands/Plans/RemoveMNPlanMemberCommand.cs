using System.Collections.Generic;
using System.Linq;
using System.Management.Automation;
using MightyNetworks.Client.Operations;
using MightyNetworks.PowerShell.Binding;
using MightyNetworks.PowerShell.Cmdlets;
using MightyNetworks.PowerShell.Dispatch;

namespace MightyNetworks.PowerShell.Commands;

/// <summary>Removes members from a plan, which cancels their subscription or revokes their purchase.</summary>
/// <remarks>Operation: DELETE /plans/{plan_id}/members/{member_id}/.</remarks>
[Cmdlet(VerbsCommon.Remove, "MNPlanMember", SupportsShouldProcess = true, ConfirmImpact = ConfirmImpact.High)]
public sealed class RemoveMNPlanMemberCommand : MNChangeCommand
{
    /// <summary>The ID or name of the plan.</summary>
    [Parameter(Mandatory = true, Position = 0, ValueFromPipelineByPropertyName = true)]
    [KeyTransformation]
    [ArgumentCompleter(typeof(NameCompleter))]
    public MNKey PlanId { get; set; }

    /// <summary>The IDs or email addresses of the members who lose the plan.</summary>
    [Parameter(Mandatory = true, Position = 1, ValueFromPipeline = true, ValueFromPipelineByPropertyName = true)]
    [Alias("Email")]
    [KeyTransformation]
    [ArgumentCompleter(typeof(NameCompleter))]
    public MNKey[] MemberId { get; set; } = [];

    /// <inheritdoc/>
    private protected override IEnumerable<Change> Changes() =>
        from member in Keys(MemberId)
        let plan = Key(PlanId)
        select member.Change(PlanMembers.Remove(plan, member), $"Remove {member} from {plan}");
}
