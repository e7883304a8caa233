using System.Management.Automation;
using MightyNetworks.Client.Operations;
using MightyNetworks.PowerShell.Cmdlets;

namespace MightyNetworks.PowerShell.Commands;

/// <summary>Permanently deletes badges, including from the members who have them.</summary>
/// <remarks>Operation: DELETE /badges/{id}/.</remarks>
[Cmdlet(VerbsCommon.Remove, "MNBadge", SupportsShouldProcess = true, ConfirmImpact = ConfirmImpact.High)]
public sealed class RemoveMNBadgeCommand : MNChangeCommand
{
    /// <summary>The IDs of the badges to delete.</summary>
    [Parameter(Mandatory = true, Position = 0, ValueFromPipeline = true, ValueFromPipelineByPropertyName = true)]
    public ulong[] BadgeId { get; set; } = [];

    /// <inheritdoc/>
    protected override void ProcessInput()
    {
        foreach (ulong badgeId in BadgeId)
        {
            Change(Badges.Delete(badgeId), $"Delete {Label("badge", badgeId, nameof(BadgeId))}", badgeId);
        }
    }
}
