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

/// <summary>Brings the members with a badge to a wanted list: adds the badge to those who lack it and, with -RemoveMissing, removes it from the others.</summary>
/// <remarks>Operations: POST /members/{member_id}/badges, DELETE /members/{member_id}/badges/{badge_id}/, GET /members/{member_id}/badges, GET /members.</remarks>
[Cmdlet(VerbsData.Sync, "MNMemberBadge", SupportsShouldProcess = true)]
[OutputType(typeof(MNSyncResult))]
public sealed class SyncMNMemberBadgeCommand : MNMarkSyncCommand
{
    /// <summary>The ID of the badge.</summary>
    [Parameter(Mandatory = true, Position = 0)]
    [KeyTransformation]
    [ArgumentCompleter(typeof(NameCompleter))]
    public MNKey BadgeId { get; set; }

    private protected override SyncTarget FindTarget(MNConnection connection) => TargetFinder.Find(this, connection, NameKind.Badge, BadgeId);

    private protected override MemberState ReadState(StateReader reader, MNConnection connection, SyncTarget target, WantedList wanted) =>
        ReadMarks(reader, connection, target, wanted, MemberBadges.List, badge => badge.Id);

    private protected override string Words(SyncStep step, SyncTarget target) =>
        step.IsRemoval ? $"Remove {target.Label} from {step.Label}" : $"Add {target.Label} to {step.Label}";

    private protected override Task<bool> SendAsync(AdminApiClient client, SyncTarget target, SyncStep step, CancellationToken stop) => step.IsRemoval
        ? AddOnce.RemoveAsync(client, MemberBadges.Remove(step.Id, target.Id), Log, stop)
        : Once.AddAsync(client, MemberBadges.Add(step.Id, target.Id), MemberBadges.Get(step.Id, target.Id), Log, stop);
}
