using System.Management.Automation;
using MightyNetworks.Client.Operations;
using MightyNetworks.PowerShell.Cmdlets;

namespace MightyNetworks.PowerShell.Commands;

/// <summary>
/// Bans members: they leave the network, not only the space, and cannot join again.
/// Operation: POST /spaces/{space_id}/members/{user_id}/ban.
/// </summary>
[Cmdlet(VerbsSecurity.Block, "MNMember", SupportsShouldProcess = true, ConfirmImpact = ConfirmImpact.High)]
public sealed class BlockMNMemberCommand : MNChangeCommand
{
    /// <summary>The numbers of the members to ban.</summary>
    [Parameter(Mandatory = true, Position = 0, ValueFromPipeline = true, ValueFromPipelineByPropertyName = true)]
    public ulong[] MemberId { get; set; } = [];

    /// <summary>The number of a space that the members are in: the service bans through a space.</summary>
    [Parameter(Mandatory = true, ValueFromPipelineByPropertyName = true)]
    public ulong SpaceId { get; set; }

    /// <summary>Why, in words for the other hosts. Without it no reason is kept.</summary>
    [Parameter(ValueFromPipelineByPropertyName = true)]
    public string? Reason { get; set; }

    /// <inheritdoc/>
    protected override void ProcessInput()
    {
        foreach (ulong memberId in MemberId)
        {
            Change(
                SpaceMembers.Ban(SpaceId, memberId, Reason),
                $"Ban {Label("member", memberId, nameof(MemberId))} from the network, as a member of space {SpaceId}",
                memberId);
        }
    }
}
