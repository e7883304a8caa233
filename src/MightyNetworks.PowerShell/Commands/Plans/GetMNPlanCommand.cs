using System.Management.Automation;
using MightyNetworks.Client.Operations;
using MightyNetworks.PowerShell.Binding;
using MightyNetworks.PowerShell.Cmdlets;

namespace MightyNetworks.PowerShell.Commands;

/// <summary>Gets plans: all, by ID, by name, or those available to a member.</summary>
/// <remarks>Operations: GET /plans, GET /members/{member_id}/plans, GET /plans/{id}/.</remarks>
[Cmdlet(VerbsCommon.Get, "MNPlan", DefaultParameterSetName = AllSet, SupportsPaging = true)]
[OutputType(typeof(Plan), typeof(MemberPlan))]
public sealed class GetMNPlanCommand : MNGetCommand
{
    /// <summary>Lists the plans available to members.</summary>
    private const string MemberSet = "Member";

    /// <summary>The IDs or names of the plans to get. Piped subscriptions and purchases supply theirs.</summary>
    [Parameter(ParameterSetName = KeySet, Mandatory = true, Position = 0, ValueFromPipeline = true, ValueFromPipelineByPropertyName = true)]
    [KeyTransformation]
    [ArgumentCompleter(typeof(NameCompleter))]
    public MNKey[] PlanId { get; set; } = [];

    /// <summary>
    /// The IDs or email addresses of the members whose plans are listed. Ignored when -PlanId is specified or bound, as it is for a piped subscription.
    /// </summary>
    [Parameter(ParameterSetName = MemberSet, Mandatory = true, ValueFromPipelineByPropertyName = true)]
    [Parameter(ParameterSetName = KeySet, ValueFromPipelineByPropertyName = true)]
    [Alias("Email")]
    [KeyTransformation]
    [ArgumentCompleter(typeof(NameCompleter))]
    public MNKey[] MemberId { get; set; } = [];

    /// <summary>A wildcard pattern for the name. The whole list is read and filtered locally.</summary>
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
                FetchEach(PlanId, Plans.Get);
                break;
            case MemberSet:
                ListEach(MemberId, MemberPlans.List, WildcardFilter<MemberPlan>(Name, plan => plan.Name));
                break;
            default:
                List(Plans.List(), WildcardFilter<Plan>(Name, plan => plan.Name));
                break;
        }
    }
}
