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

/// <summary>Brings the members with a tag to a wanted list: adds the tag to those who lack it and, with -RemoveMissing, removes it from the others.</summary>
/// <remarks>Operations: POST /members/{member_id}/tags, DELETE /members/{member_id}/tags/{tag_id}/, GET /members/{member_id}/tags, GET /members.</remarks>
[Cmdlet(VerbsData.Sync, "MNMemberTag", SupportsShouldProcess = true)]
[OutputType(typeof(MNSyncResult))]
public sealed class SyncMNMemberTagCommand : MNMarkSyncCommand
{
    /// <summary>The ID of the tag.</summary>
    [Parameter(Mandatory = true, Position = 0)]
    [KeyTransformation]
    [ArgumentCompleter(typeof(NameCompleter))]
    public MNKey TagId { get; set; }

    private protected override SyncTarget FindTarget(MNConnection connection) => TargetFinder.Find(this, connection, NameKind.Tag, TagId);

    private protected override MemberState ReadState(StateReader reader, MNConnection connection, SyncTarget target, WantedList wanted) =>
        ReadMarks(reader, connection, target, wanted, MemberTags.List, tag => tag.Id);

    private protected override string Words(SyncStep step, SyncTarget target) =>
        step.IsRemoval ? $"Remove {target.Label} from {step.Label}" : $"Add {target.Label} to {step.Label}";

    private protected override Task<bool> SendAsync(AdminApiClient client, SyncTarget target, SyncStep step, CancellationToken stop) => step.IsRemoval
        ? AddOnce.RemoveAsync(client, MemberTags.Remove(step.Id, target.Id), Log, stop)
        : Once.AddAsync(client, MemberTags.Add(step.Id, target.Id), MemberTags.Get(step.Id, target.Id), Log, stop);
}
