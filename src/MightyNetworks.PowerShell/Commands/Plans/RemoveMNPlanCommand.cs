using System.Collections.Generic;
using System.Linq;
using System.Management.Automation;
using MightyNetworks.Client.Operations;
using MightyNetworks.PowerShell.Binding;
using MightyNetworks.PowerShell.Cmdlets;
using MightyNetworks.PowerShell.Dispatch;

namespace MightyNetworks.PowerShell.Commands;

/// <summary>Permanently archives plans, which cancels their subscriptions and revokes access for all their members.</summary>
/// <remarks>Operation: DELETE /plans/{id}/.</remarks>
[Cmdlet(VerbsCommon.Remove, "MNPlan", SupportsShouldProcess = true, ConfirmImpact = ConfirmImpact.High)]
public sealed class RemoveMNPlanCommand : MNChangeCommand
{
    /// <summary>The IDs or names of the plans to archive.</summary>
    [Parameter(Mandatory = true, Position = 0, ValueFromPipeline = true, ValueFromPipelineByPropertyName = true)]
    [KeyTransformation]
    [ArgumentCompleter(typeof(NameCompleter))]
    public MNKey[] PlanId { get; set; } = [];

    /// <inheritdoc/>
    private protected override IEnumerable<Change> Changes() =>
        from plan in Keys(PlanId)
        select plan.Change(Plans.Archive(plan), $"Archive {plan}, which cancels its subscriptions");
}
