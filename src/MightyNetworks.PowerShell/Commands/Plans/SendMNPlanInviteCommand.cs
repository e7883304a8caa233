using System.Management.Automation;
using MightyNetworks.Client.Operations;
using MightyNetworks.PowerShell.Cmdlets;

namespace MightyNetworks.PowerShell.Commands;

/// <summary>Resends plan invites that were not accepted yet.</summary>
/// <remarks>Operation: PATCH /plans/{plan_id}/invites/{id}/.</remarks>
[Cmdlet(VerbsCommunications.Send, "MNPlanInvite", SupportsShouldProcess = true)]
[OutputType(typeof(PlanInvite))]
public sealed class SendMNPlanInviteCommand : MNChangeCommand
{
    /// <summary>The ID of the plan.</summary>
    [Parameter(Mandatory = true, Position = 0, ValueFromPipelineByPropertyName = true)]
    public ulong PlanId { get; set; }

    /// <summary>The IDs of the invites to resend.</summary>
    [Parameter(Mandatory = true, Position = 1, ValueFromPipeline = true, ValueFromPipelineByPropertyName = true)]
    public ulong[] PlanInviteId { get; set; } = [];

    /// <inheritdoc/>
    protected override void ProcessInput()
    {
        foreach (ulong inviteId in PlanInviteId)
        {
            string what = $"Send {Label("invite", inviteId, nameof(PlanInviteId))} to plan {PlanId} again";
            Change(PlanInvites.Resend(PlanId, inviteId), what, inviteId);
        }
    }
}
