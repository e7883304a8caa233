using System.Management.Automation;
using MightyNetworks.Client.Operations;
using MightyNetworks.PowerShell.Cmdlets;

namespace MightyNetworks.PowerShell.Commands;

/// <summary>Removes members from a space; they remain in the network.</summary>
/// <remarks>Operation: DELETE /spaces/{space_id}/members/{user_id}/.</remarks>
[Cmdlet(VerbsCommon.Remove, "MNSpaceMember", SupportsShouldProcess = true, ConfirmImpact = ConfirmImpact.High)]
public sealed class RemoveMNSpaceMemberCommand : MNChangeCommand
{
    /// <summary>The ID of the space.</summary>
    [Parameter(Mandatory = true, Position = 0, ValueFromPipelineByPropertyName = true)]
    public ulong SpaceId { get; set; }

    /// <summary>The IDs of the members to remove.</summary>
    [Parameter(Mandatory = true, Position = 1, ValueFromPipeline = true, ValueFromPipelineByPropertyName = true)]
    public ulong[] MemberId { get; set; } = [];

    /// <inheritdoc/>
    protected override void ProcessInput()
    {
        foreach (ulong memberId in MemberId)
        {
            Change(
                SpaceMembers.Remove(SpaceId, memberId),
                $"Remove {Label("member", memberId, nameof(MemberId))} from {Label("space", SpaceId, nameof(SpaceId))}",
                memberId);
        }
    }
}
