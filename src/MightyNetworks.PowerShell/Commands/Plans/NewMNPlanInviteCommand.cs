using System.Collections.Generic;
using System.Linq;
using System.Management.Automation;
using MightyNetworks.Client.Operations;
using MightyNetworks.PowerShell.Binding;
using MightyNetworks.PowerShell.Cmdlets;
using MightyNetworks.PowerShell.Dispatch;

namespace MightyNetworks.PowerShell.Commands;

/// <summary>Invites people to a plan, by email address or as members.</summary>
/// <remarks>Operation: POST /plans/{plan_id}/invites.</remarks>
[Cmdlet(VerbsCommon.New, "MNPlanInvite", SupportsShouldProcess = true)]
[OutputType(typeof(PlanInvite))]
public sealed class NewMNPlanInviteCommand : MNChangeCommand
{
    /// <summary>Invites people by email address.</summary>
    private const string EmailSet = "Email";

    /// <summary>Invites members of the network.</summary>
    private const string MemberSet = "Member";

    /// <summary>The ID or name of the plan.</summary>
    [Parameter(Mandatory = true, Position = 0, ValueFromPipelineByPropertyName = true)]
    [KeyTransformation]
    [ArgumentCompleter(typeof(NameCompleter))]
    public MNKey PlanId { get; set; }

    /// <summary>The email addresses to invite. If a piped object also has a MemberId, the member is invited instead.</summary>
    [Parameter(ParameterSetName = EmailSet, Mandatory = true, Position = 1, ValueFromPipelineByPropertyName = true)]
    [Parameter(ParameterSetName = MemberSet, ValueFromPipelineByPropertyName = true, DontShow = true)]
    [ValidateNotNullOrEmpty]
    public string[] Email { get; set; } = [];

    /// <summary>The IDs or email addresses of the members to invite.</summary>
    [Parameter(ParameterSetName = MemberSet, Mandatory = true, ValueFromPipelineByPropertyName = true)]
    [KeyTransformation]
    [ArgumentCompleter(typeof(NameCompleter))]
    public MNKey[] MemberId { get; set; } = [];

    /// <summary>A message to include in the invite.</summary>
    [Parameter(ValueFromPipelineByPropertyName = true)]
    public string? Message { get; set; }

    /// <summary>The ID of a coupon that the invite applies to the price of the plan.</summary>
    [Parameter(ValueFromPipelineByPropertyName = true)]
    [KeyTransformation]
    [ArgumentCompleter(typeof(NameCompleter))]
    public MNKey? CouponId { get; set; }

    /// <inheritdoc/>
    private protected override IEnumerable<Change> Changes()
    {
        Key plan = Key(PlanId);
        string? message = Filled(Message);
        return ParameterSetName == EmailSet
            ? from email in Email
              select Change.Of(PlanInvites.Create(plan, email, message: message, couponId: CouponId), $"Invite {email} to {plan}", email)
            : from member in Keys(MemberId)
              select member.Change(PlanInvites.Create(plan, memberId: member, message: message, couponId: CouponId), $"Invite {member} to {plan}");
    }
}
