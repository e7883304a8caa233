using System.Collections.Generic;
using System.Linq;
using System.Management.Automation;
using MightyNetworks.Client.Operations;
using MightyNetworks.PowerShell.Binding;
using MightyNetworks.PowerShell.Cmdlets;
using MightyNetworks.PowerShell.Dispatch;

namespace MightyNetworks.PowerShell.Commands;

/// <summary>Adds members to a free plan without an invite.</summary>
/// <remarks>Operation: POST /plans/{plan_id}/members.</remarks>
[Cmdlet(VerbsCommon.Add, "MNPlanMember", SupportsShouldProcess = true)]
[OutputType(typeof(MemberPlan))]
public sealed class AddMNPlanMemberCommand : MNChangeCommand
{
    /// <summary>The ID or name of the free plan.</summary>
    [Parameter(Mandatory = true, Position = 0, ValueFromPipelineByPropertyName = true)]
    [KeyTransformation]
    [ArgumentCompleter(typeof(NameCompleter))]
    public MNKey PlanId { get; set; }

    /// <summary>The IDs or email addresses of the members to add to the plan.</summary>
    [Parameter(Mandatory = true, Position = 1, ValueFromPipeline = true, ValueFromPipelineByPropertyName = true)]
    [Alias("Email")]
    [KeyTransformation]
    [ArgumentCompleter(typeof(NameCompleter))]
    public MNKey[] MemberId { get; set; } = [];

    /// <inheritdoc/>
    private protected override IEnumerable<Change> Changes() =>
        from member in Keys(MemberId)
        let plan = Key(PlanId)
        select member.Change(PlanMembers.Add(plan, member), $"Add {member} to {plan}");
}
