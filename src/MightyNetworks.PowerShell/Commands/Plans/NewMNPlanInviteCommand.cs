using System.Management.Automation;
using MightyNetworks.Client.Operations;
using MightyNetworks.PowerShell.Cmdlets;

namespace MightyNetworks.PowerShell.Commands;

/// <summary>Invites people to a plan, by email address or as members. Operation: POST /plans/{plan_id}/invites.</summary>
[Cmdlet(VerbsCommon.New, "MNPlanInvite", SupportsShouldProcess = true)]
[OutputType(typeof(PlanInvite))]
public sealed class NewMNPlanInviteCommand : MNChangeCommand
{
    private const string EmailSet = "Email";
    private const string MemberSet = "Member";

    /// <summary>The number of the plan.</summary>
    [Parameter(Mandatory = true, Position = 0, ValueFromPipelineByPropertyName = true)]
    public ulong PlanId { get; set; }

    /// <summary>The email addresses to invite. Where an object in the pipeline has a member's number as well, the member is invited.</summary>
    [Parameter(ParameterSetName = EmailSet, Mandatory = true, Position = 1, ValueFromPipelineByPropertyName = true)]
    [Parameter(ParameterSetName = MemberSet, ValueFromPipelineByPropertyName = true, DontShow = true)]
    [ValidateNotNullOrEmpty]
    public string[] Email { get; set; } = [];

    /// <summary>The numbers of the members to invite.</summary>
    [Parameter(ParameterSetName = MemberSet, Mandatory = true, ValueFromPipelineByPropertyName = true)]
    public ulong[] MemberId { get; set; } = [];

    /// <summary>A message that goes with the invite.</summary>
    [Parameter(ValueFromPipelineByPropertyName = true)]
    public string? Message { get; set; }

    /// <summary>The ID of a coupon that the invite applies beforehand, so that the plan costs less.</summary>
    [Parameter(ValueFromPipelineByPropertyName = true)]
    public ulong? CouponId { get; set; }

    /// <inheritdoc/>
    protected override void ProcessInput()
    {
        string plan = Label("plan", PlanId, nameof(PlanId));
        if (ParameterSetName == EmailSet)
        {
            foreach (string email in Email)
            {
                Change(PlanInvites.Create(PlanId, email, message: Filled(Message), couponId: CouponId), $"Invite {email} to {plan}", email);
            }
        }

        foreach (ulong memberId in MemberId)
        {
            string what = $"Invite {Label("member", memberId, nameof(MemberId))} to {plan}";
            Change(PlanInvites.Create(PlanId, memberId: memberId, message: Filled(Message), couponId: CouponId), what, memberId);
        }
    }
}
