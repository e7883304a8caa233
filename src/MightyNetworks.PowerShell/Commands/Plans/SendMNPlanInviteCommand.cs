using System.Collections.Generic;
using System.Linq;
using System.Management.Automation;
using MightyNetworks.Client.Operations;
using MightyNetworks.PowerShell.Binding;
using MightyNetworks.PowerShell.Cmdlets;
using MightyNetworks.PowerShell.Dispatch;

namespace MightyNetworks.PowerShell.Commands;

/// <summary>Resends plan invites that were not accepted yet.</summary>
/// <remarks>Operation: PATCH /plans/{plan_id}/invites/{id}/.</remarks>
[Cmdlet(VerbsCommunications.Send, "MNPlanInvite", SupportsShouldProcess = true)]
[OutputType(typeof(PlanInvite))]
public sealed class SendMNPlanInviteCommand : MNChangeCommand
{
    /// <summary>The ID or name of the plan.</summary>
    [Parameter(Mandatory = true, Position = 0, ValueFromPipelineByPropertyName = true)]
    [KeyTransformation]
    [ArgumentCompleter(typeof(NameCompleter))]
    public MNKey PlanId { get; set; }

    /// <summary>The IDs of the invites to resend.</summary>
    [Parameter(Mandatory = true, Position = 1, ValueFromPipeline = true, ValueFromPipelineByPropertyName = true)]
    [KeyTransformation]
    [ArgumentCompleter(typeof(NameCompleter))]
    public MNKey[] PlanInviteId { get; set; } = [];

    /// <inheritdoc/>
    private protected override IEnumerable<Change> Changes() =>
        from invite in Keys(PlanInviteId, "invite")
        select invite.Change(PlanInvites.Resend(Key(PlanId), invite), $"Send {invite} to plan {PlanId} again");
}
