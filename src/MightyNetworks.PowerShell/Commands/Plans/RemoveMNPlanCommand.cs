using System.Management.Automation;
using MightyNetworks.Client.Operations;
using MightyNetworks.PowerShell.Cmdlets;

namespace MightyNetworks.PowerShell.Commands;

/// <summary>Permanently archives plans, which cancels their subscriptions and revokes access for all their members.</summary>
/// <remarks>Operation: DELETE /plans/{id}/.</remarks>
[Cmdlet(VerbsCommon.Remove, "MNPlan", SupportsShouldProcess = true, ConfirmImpact = ConfirmImpact.High)]
public sealed class RemoveMNPlanCommand : MNChangeCommand
{
    /// <summary>The IDs of the plans to archive.</summary>
    [Parameter(Mandatory = true, Position = 0, ValueFromPipeline = true, ValueFromPipelineByPropertyName = true)]
    public ulong[] PlanId { get; set; } = [];

    /// <inheritdoc/>
    protected override void ProcessInput()
    {
        foreach (ulong planId in PlanId)
        {
            Change(Plans.Archive(planId), $"Archive {Label("plan", planId, nameof(PlanId))}, which cancels its subscriptions", planId);
        }
    }
}
