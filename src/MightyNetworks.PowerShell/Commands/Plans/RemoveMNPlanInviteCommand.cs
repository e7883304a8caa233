using System.Collections.Generic;
using System.Linq;
using System.Management.Automation;
using MightyNetworks.Client.Operations;
using MightyNetworks.PowerShell.Binding;
using MightyNetworks.PowerShell.Cmdlets;
using MightyNetworks.PowerShell.Dispatch;

namespace MightyNetworks.PowerShell.Commands;

/// <summary>Permanently revokes invites to a plan that were not accepted yet.</summary>
/// <remarks>Operation: DELETE /plans/{plan_id}/invites/{id}/.</remarks>
[Cmdlet(VerbsCommon.Remove, "MNPlanInvite", SupportsShouldProcess = true, ConfirmImpact = ConfirmImpact.High)]
public sealed class RemoveMNPlanInviteCommand : MNChangeCommand
{
    /// <summary>The ID or name of the plan.</summary>
    [Parameter(Mandatory = true, Position = 0, ValueFromPipelineByPropertyName = true)]
    [KeyTransformation]
    [ArgumentCompleter(typeof(NameCompleter))]
    public MNKey PlanId { get; set; }

    /// <summary>The IDs of the invites to revoke.</summary>
    [Parameter(Mandatory = true, Position = 1, ValueFromPipeline = true, ValueFromPipelineByPropertyName = true)]
    [KeyTransformation]
    [ArgumentCompleter(typeof(NameCompleter))]
    public MNKey[] PlanInviteId { get; set; } = [];

    /// <inheritdoc/>
    private protected override IEnumerable<Change> Changes() =>
        from invite in Keys(PlanInviteId, "invite")
        select invite.Change(PlanInvites.Revoke(Key(PlanId), invite), $"Revoke {invite} to plan {PlanId}");
}
