using System.Management.Automation;
using MightyNetworks.Client.Operations;
using MightyNetworks.PowerShell.Cmdlets;

namespace MightyNetworks.PowerShell.Commands;

/// <summary>Sets what members may do in a space. Operation: PATCH /spaces/{space_id}/members/{user_id}/ with only the role.</summary>
[Cmdlet(VerbsCommon.Set, "MNSpaceMemberRole", SupportsShouldProcess = true)]
[OutputType(typeof(SpaceMember))]
public sealed class SetMNSpaceMemberRoleCommand : MNChangeCommand
{
    /// <summary>The number of the space.</summary>
    [Parameter(Mandatory = true, Position = 0, ValueFromPipelineByPropertyName = true)]
    public ulong SpaceId { get; set; }

    /// <summary>The numbers of the members. One who is not in the space is an error.</summary>
    [Parameter(Mandatory = true, Position = 1, ValueFromPipeline = true, ValueFromPipelineByPropertyName = true)]
    public ulong[] MemberId { get; set; } = [];

    /// <summary>The new role in the space; the role in the network stays.</summary>
    [Parameter(Mandatory = true, ValueFromPipelineByPropertyName = true)]
    public MemberRole Role { get; set; }

    /// <inheritdoc/>
    protected override void ProcessInput()
    {
        foreach (ulong memberId in MemberId)
        {
            Change(
                SpaceMembers.SetRole(SpaceId, memberId, Role),
                $"Set role of {Label("member", memberId, nameof(MemberId))} in {Label("space", SpaceId, nameof(SpaceId))} to {Role}",
                memberId);
        }
    }
}
