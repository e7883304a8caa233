using System.Management.Automation;
using MightyNetworks.Client.Operations;
using MightyNetworks.PowerShell.Cmdlets;

namespace MightyNetworks.PowerShell.Commands;

/// <summary>Adds members of the network to a space.</summary>
/// <remarks>Operation: POST /spaces/{space_id}/members.</remarks>
[Cmdlet(VerbsCommon.Add, "MNSpaceMember", SupportsShouldProcess = true)]
[OutputType(typeof(SpaceMember))]
public sealed class AddMNSpaceMemberCommand : MNChangeCommand
{
    /// <summary>The ID of the space.</summary>
    [Parameter(Mandatory = true, Position = 0, ValueFromPipelineByPropertyName = true)]
    public ulong SpaceId { get; set; }

    /// <summary>The IDs of the members to add. Fails for members who are already in the space.</summary>
    [Parameter(Mandatory = true, Position = 1, ValueFromPipeline = true, ValueFromPipelineByPropertyName = true)]
    public ulong[] MemberId { get; set; } = [];

    /// <inheritdoc/>
    protected override void ProcessInput()
    {
        foreach (ulong memberId in MemberId)
        {
            Change(
                SpaceMembers.Add(SpaceId, memberId),
                $"Add {Label("member", memberId, nameof(MemberId))} to {Label("space", SpaceId, nameof(SpaceId))}",
                memberId);
        }
    }
}
