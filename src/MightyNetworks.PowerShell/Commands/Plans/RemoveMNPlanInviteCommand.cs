using System.Management.Automation;
using MightyNetworks.Client.Operations;
using MightyNetworks.PowerShell.Cmdlets;

namespace MightyNetworks.PowerShell.Commands;

/// <summary>Revokes invites to a plan. One that was accepted is refused: Remove-MNPlanMember takes the plan from the member. Operation: DELETE /plans/{plan_id}/invites/{id}/.</summary>
[Cmdlet(VerbsCommon.Remove, "MNPlanInvite", SupportsShouldProcess = true, ConfirmImpact = ConfirmImpact.High)]
public sealed class RemoveMNPlanInviteCommand : MNChangeCommand
{
    /// <summary>The number of the plan.</summary>
    [Parameter(Mandatory = true, Position = 0, ValueFromPipelineByPropertyName = true)]
    public ulong PlanId { get; set; }

    /// <summary>The numbers of the invites to revoke.</summary>
    [Parameter(Mandatory = true, Position = 1, ValueFromPipeline = true, ValueFromPipelineByPropertyName = true)]
    public ulong[] PlanInviteId { get; set; } = [];

    /// <inheritdoc/>
    protected override void ProcessInput()
    {
        foreach (ulong inviteId in PlanInviteId)
        {
            string what = $"Revoke {Label("invite", inviteId, nameof(PlanInviteId))} to plan {PlanId}";
            Change(PlanInvites.Revoke(PlanId, inviteId), what, inviteId);
        }
    }
}
