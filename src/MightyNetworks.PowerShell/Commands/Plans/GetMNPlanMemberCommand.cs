using System.Management.Automation;
using MightyNetworks.Client.Operations;
using MightyNetworks.PowerShell.Binding;
using MightyNetworks.PowerShell.Cmdlets;

namespace MightyNetworks.PowerShell.Commands;

/// <summary>Gets the members of a plan: all or by ID.</summary>
/// <remarks>Operations: GET /plans/{plan_id}/members, GET /plans/{plan_id}/members/{member_id}/.</remarks>
[Cmdlet(VerbsCommon.Get, "MNPlanMember", DefaultParameterSetName = PlanSet, SupportsPaging = true)]
[OutputType(typeof(PlanMember))]
public sealed class GetMNPlanMemberCommand : MNGetCommand
{
    /// <summary>Lists the members of plans.</summary>
    private const string PlanSet = "Plan";

    /// <summary>The IDs or names of the plans whose members are listed.</summary>
    [Parameter(Mandatory = true, Position = 0, ValueFromPipelineByPropertyName = true)]
    [KeyTransformation]
    [ArgumentCompleter(typeof(NameCompleter))]
    public MNKey[] PlanId { get; set; } = [];

    /// <summary>The IDs or email addresses of the members to get. Fails for members who do not have the plan. By default all members of the plan are listed.</summary>
    [Parameter(ParameterSetName = KeySet, Mandatory = true, Position = 1, ValueFromPipeline = true, ValueFromPipelineByPropertyName = true)]
    [Alias("Email")]
    [KeyTransformation]
    [ArgumentCompleter(typeof(NameCompleter))]
    public MNKey[] MemberId { get; set; } = [];

    /// <inheritdoc/>
    protected override void Read()
    {
        if (ParameterSetName == PlanSet)
        {
            ListEach(PlanId, PlanMembers.List);
        }
        else
        {
            FetchEach(PlanId, MemberId, PlanMembers.Get);
        }
    }
}
