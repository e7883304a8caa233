using System.Management.Automation;
using MightyNetworks.Client.Operations;
using MightyNetworks.PowerShell.Cmdlets;

namespace MightyNetworks.PowerShell.Commands;

/// <summary>Takes badges from members.</summary>
/// <remarks>Operation: DELETE /members/{member_id}/badges/{badge_id}/.</remarks>
[Cmdlet(VerbsCommon.Remove, "MNMemberBadge", SupportsShouldProcess = true)]
public sealed class RemoveMNMemberBadgeCommand : MNChangeCommand
{
    /// <summary>The IDs of the members.</summary>
    [Parameter(Mandatory = true, Position = 0, ValueFromPipeline = true, ValueFromPipelineByPropertyName = true)]
    public ulong[] MemberId { get; set; } = [];

    /// <summary>The IDs of the badges to take away. Fails for badges that the member does not have.</summary>
    [Parameter(Mandatory = true, Position = 1, ValueFromPipelineByPropertyName = true)]
    public ulong[] BadgeId { get; set; } = [];

    /// <inheritdoc/>
    protected override void ProcessInput()
    {
        foreach (ulong memberId in MemberId)
        {
            foreach (ulong badgeId in BadgeId)
            {
                Change(
                    MemberBadges.Remove(memberId, badgeId),
                    $"Remove {Label("badge", badgeId, nameof(BadgeId))} from {Label("member", memberId, nameof(MemberId))}",
                    memberId);
            }
        }
    }
}
