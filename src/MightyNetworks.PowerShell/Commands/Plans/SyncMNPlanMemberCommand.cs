using System.Collections.Generic;
using System.Linq;
using System.Management.Automation;
using System.Threading;
using System.Threading.Tasks;
using MightyNetworks.Client;
using MightyNetworks.Client.Operations;
using MightyNetworks.PowerShell.Binding;
using MightyNetworks.PowerShell.Cmdlets;
using MightyNetworks.PowerShell.Connections;
using MightyNetworks.PowerShell.Names;
using MightyNetworks.PowerShell.Sync;

namespace MightyNetworks.PowerShell.Commands;

/// <summary>Brings the members of a plan to a wanted list: adds those who are missing and, with -RemoveMissing, removes the others.</summary>
/// <remarks>
/// Operations: GET /plans/{plan_id}/members, POST /plans/{plan_id}/members, DELETE /plans/{plan_id}/members/{member_id}/, GET /plans/{id}/,
/// GET /subscriptions, GET /purchases.
/// </remarks>
[Cmdlet(VerbsData.Sync, "MNPlanMember", SupportsShouldProcess = true)]
[OutputType(typeof(MNSyncResult))]
public sealed class SyncMNPlanMemberCommand : MNSyncCommand
{
    /// <summary>The ID of the plan. Members can be added to free plans only.</summary>
    [Parameter(Mandatory = true, Position = 0)]
    [KeyTransformation]
    [ArgumentCompleter(typeof(NameCompleter))]
    public MNKey PlanId { get; set; }

    /// <summary>Lets -RemoveMissing remove members who pay for the plan, which cancels their subscription or revokes their purchase. By default they are skipped.</summary>
    [Parameter]
    public SwitchParameter IncludePaid { get; set; }

    private protected override SyncTarget FindTarget(MNConnection connection) => TargetFinder.Find(this, connection, NameKind.Plan, PlanId);

    private protected override MemberState ReadState(StateReader reader, MNConnection connection, SyncTarget target, WantedList wanted)
    {
        var state = new MemberState();
        state.Gap = reader.Read(PlanMembers.List(target.Id), state.Add);
        return state;
    }

    private protected override IReadOnlyDictionary<ulong, string> Guarded(StateReader reader, SyncTarget target, IReadOnlyList<ulong> members) => IncludePaid
        ? new Dictionary<ulong, string>()
        : new Payers(reader, target.Id).Among(members).ToDictionary(payer => payer.Key, payer => $"{payer.Value} -IncludePaid allows it.");

    private protected override Task<bool> SendAsync(AdminApiClient client, SyncTarget target, SyncStep step, CancellationToken stop) => step.IsRemoval
        ? AddOnce.RemoveAsync(client, PlanMembers.Remove(target.Id, step.Id), Log, stop)
        : Once.AddAsync(client, PlanMembers.Add(target.Id, step.Id), PlanMembers.Get(target.Id, step.Id), Log, stop);
}
