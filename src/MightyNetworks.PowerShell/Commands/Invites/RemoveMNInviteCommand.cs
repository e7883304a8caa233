using System.Collections.Generic;
using System.Linq;
using System.Management.Automation;
using MightyNetworks.Client.Operations;
using MightyNetworks.PowerShell.Binding;
using MightyNetworks.PowerShell.Cmdlets;
using MightyNetworks.PowerShell.Dispatch;

namespace MightyNetworks.PowerShell.Commands;

/// <summary>Permanently deletes invites to the network that were not accepted yet.</summary>
/// <remarks>Operation: DELETE /invites/{id}/.</remarks>
[Cmdlet(VerbsCommon.Remove, "MNInvite", SupportsShouldProcess = true, ConfirmImpact = ConfirmImpact.High)]
public sealed class RemoveMNInviteCommand : MNChangeCommand
{
    /// <summary>The IDs of the invites to delete.</summary>
    [Parameter(Mandatory = true, Position = 0, ValueFromPipeline = true, ValueFromPipelineByPropertyName = true)]
    [KeyTransformation]
    [ArgumentCompleter(typeof(NameCompleter))]
    public MNKey[] InviteId { get; set; } = [];

    /// <inheritdoc/>
    private protected override IEnumerable<Change> Changes() =>
        from invite in Keys(InviteId)
        select invite.Change(Invites.Delete(invite), $"Delete {invite}");
}
