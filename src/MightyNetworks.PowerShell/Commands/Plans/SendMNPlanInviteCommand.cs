using System.Management.Automation;
using MightyNetworks.Client.Operations;
using MightyNetworks.PowerShell.Cmdlets;

namespace MightyNetworks.PowerShell.Commands;

/// <summary>Sends invites to a plan again that nobody accepted yet. Operation: PATCH /plans/{plan_id}/invites/{id}/.</summary>
[Cmdlet(VerbsCommunications.Send, "MNPlanInvite", SupportsShouldProcess = true)]
[OutputType(typeof(PlanInvite))]
public sealed class SendMNPlanInviteCommand : MNChangeCommand
{
    /// <summary>The number of the plan.</summary>
    [Parameter(Mandatory = true, Position = 0, ValueFromPipelineByPropertyName = true)]
    public ulong PlanId { get; set; }

    /// <summary>The numbers of the invites to send again.</summary>
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
