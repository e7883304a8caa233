using System.Collections.Generic;
using System.Linq;
using System.Management.Automation;
using MightyNetworks.Client.Operations;
using MightyNetworks.PowerShell.Binding;
using MightyNetworks.PowerShell.Cmdlets;
using MightyNetworks.PowerShell.Dispatch;

namespace MightyNetworks.PowerShell.Commands;

/// <summary>Permanently deletes badges, including from the members who have them.</summary>
/// <remarks>Operation: DELETE /badges/{id}/.</remarks>
[Cmdlet(VerbsCommon.Remove, "MNBadge", SupportsShouldProcess = true, ConfirmImpact = ConfirmImpact.High)]
public sealed class RemoveMNBadgeCommand : MNChangeCommand
{
    /// <summary>The IDs or titles of the badges to delete.</summary>
    [Parameter(Mandatory = true, Position = 0, ValueFromPipeline = true, ValueFromPipelineByPropertyName = true)]
    [KeyTransformation]
    [ArgumentCompleter(typeof(NameCompleter))]
    public MNKey[] BadgeId { get; set; } = [];

    /// <inheritdoc/>
    private protected override IEnumerable<Change> Changes() =>
        from badge in Keys(BadgeId)
        select badge.Change(Badges.Delete(badge), $"Delete {badge}");
}
