using System.Management.Automation;
using MightyNetworks.Client.Operations;
using MightyNetworks.PowerShell.Cmdlets;

namespace MightyNetworks.PowerShell.Commands;

/// <summary>Gets plans: all of the network, those that a member can use, or single ones. Operations: GET /plans, GET /members/{member_id}/plans, GET /plans/{id}/.</summary>
[Cmdlet(VerbsCommon.Get, "MNPlan", DefaultParameterSetName = AllSet, SupportsPaging = true)]
[OutputType(typeof(Plan), typeof(MemberPlan))]
public sealed class GetMNPlanCommand : MNGetCommand
{
    private const string MemberSet = "Member";

    /// <summary>The numbers of the plans to get. Subscriptions and purchases in the pipeline bring theirs.</summary>
    [Parameter(ParameterSetName = KeySet, Mandatory = true, Position = 0, ValueFromPipeline = true, ValueFromPipelineByPropertyName = true)]
    public ulong[] PlanId { get; set; } = [];

    /// <summary>The numbers of the members whose plans are listed. Beside -PlanId, as on a subscription in the pipeline, it means nothing.</summary>
    [Parameter(ParameterSetName = MemberSet, Mandatory = true, ValueFromPipelineByPropertyName = true)]
    [Parameter(ParameterSetName = KeySet, ValueFromPipelineByPropertyName = true)]
    public ulong[] MemberId { get; set; } = [];

    /// <summary>A pattern for the plan's name; wildcards are permitted. The service cannot search plans, so the whole list is read to find those that match.</summary>
    [Parameter(ParameterSetName = AllSet)]
    [Parameter(ParameterSetName = MemberSet)]
    [SupportsWildcards]
    [ValidateNotNullOrEmpty]
    public string? Name { get; set; }

    /// <inheritdoc/>
    protected override void Read()
    {
        switch (ParameterSetName)
        {
            case KeySet:
                foreach (ulong planId in PlanId)
                {
                    Fetch(Plans.Get(planId), planId);
                }

                break;
            case MemberSet:
                foreach (ulong memberId in MemberId)
                {
                    List(MemberPlans.List(memberId), WildcardFilter<MemberPlan>(Name, plan => plan.Name), memberId);
                }

                break;
            default:
                List(Plans.List(), WildcardFilter<Plan>(Name, plan => plan.Name));
                break;
        }
    }
}
