using System.Management.Automation;
using MightyNetworks.Client.Operations;
using MightyNetworks.PowerShell.Binding;
using MightyNetworks.PowerShell.Cmdlets;

namespace MightyNetworks.PowerShell.Commands;

/// <summary>Gets the invites to a plan: all or by ID.</summary>
/// <remarks>Operations: GET /plans/{plan_id}/invites, GET /plans/{plan_id}/invites/{id}/.</remarks>
[Cmdlet(VerbsCommon.Get, "MNPlanInvite", DefaultParameterSetName = PlanSet, SupportsPaging = true)]
[OutputType(typeof(PlanInvite))]
public sealed class GetMNPlanInviteCommand : MNGetCommand
{
    /// <summary>Lists the invites to plans.</summary>
    private const string PlanSet = "Plan";

    /// <summary>The IDs or names of the plans whose invites are listed.</summary>
    [Parameter(Mandatory = true, Position = 0, ValueFromPipelineByPropertyName = true)]
    [KeyTransformation]
    [ArgumentCompleter(typeof(NameCompleter))]
    public MNKey[] PlanId { get; set; } = [];

    /// <summary>The IDs of the invites to get. By default all invites to the plan are listed.</summary>
    [Parameter(ParameterSetName = KeySet, Mandatory = true, Position = 1, ValueFromPipeline = true, ValueFromPipelineByPropertyName = true)]
    [KeyTransformation]
    [ArgumentCompleter(typeof(NameCompleter))]
    public MNKey[] PlanInviteId { get; set; } = [];

    /// <inheritdoc/>
    protected override void Read()
    {
        if (ParameterSetName == PlanSet)
        {
            ListEach(PlanId, PlanInvites.List);
        }
        else
        {
            FetchEach(PlanId, PlanInviteId, PlanInvites.Get);
        }
    }
}
