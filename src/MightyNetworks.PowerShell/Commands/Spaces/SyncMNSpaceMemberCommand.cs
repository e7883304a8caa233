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

/// <summary>Brings the members of a space to a wanted list: adds those who are missing and, with -RemoveMissing, removes the others.</summary>
/// <remarks>Operations: GET /spaces/{space_id}/members, POST /spaces/{space_id}/members, DELETE /spaces/{space_id}/members/{user_id}/.</remarks>
[Cmdlet(VerbsData.Sync, "MNSpaceMember", SupportsShouldProcess = true)]
[OutputType(typeof(MNSyncResult))]
public sealed class SyncMNSpaceMemberCommand : MNSyncCommand
{
    /// <summary>The ID of the space.</summary>
    [Parameter(Mandatory = true, Position = 0)]
    [KeyTransformation]
    [ArgumentCompleter(typeof(NameCompleter))]
    public MNKey SpaceId { get; set; }

    private protected override SyncTarget FindTarget(MNConnection connection) => TargetFinder.Find(this, connection, NameKind.Space, SpaceId);

    private protected override MemberState ReadState(StateReader reader, MNConnection connection, SyncTarget target, WantedList wanted)
    {
        var state = new MemberState();
        state.Gap = reader.Read(SpaceMembers.List(target.Id), state.Add);
        return state;
    }

    private protected override Task<bool> SendAsync(AdminApiClient client, SyncTarget target, SyncStep step, CancellationToken stop) => step.IsRemoval
        ? AddOnce.RemoveAsync(client, SpaceMembers.Remove(target.Id, step.Id), Log, stop)
        : Once.AddAsync(client, SpaceMembers.Add(target.Id, step.Id), SpaceMembers.Get(target.Id, step.Id), Log, stop);
}
