using System.Collections.Generic;
using System.Linq;
using System.Management.Automation;
using MightyNetworks.Client.Operations;
using MightyNetworks.PowerShell.Binding;
using MightyNetworks.PowerShell.Cmdlets;
using MightyNetworks.PowerShell.Dispatch;

namespace MightyNetworks.PowerShell.Commands;

/// <summary>Sets the role of members in a space.</summary>
/// <remarks>Operation: PATCH /spaces/{space_id}/members/{user_id}/.</remarks>
[Cmdlet(VerbsCommon.Set, "MNSpaceMemberRole", SupportsShouldProcess = true)]
[OutputType(typeof(SpaceMember))]
public sealed class SetMNSpaceMemberRoleCommand : MNChangeCommand
{
    /// <summary>The ID or name of the space.</summary>
    [Parameter(Mandatory = true, Position = 0, ValueFromPipelineByPropertyName = true)]
    [KeyTransformation]
    [ArgumentCompleter(typeof(NameCompleter))]
    public MNKey SpaceId { get; set; }

    /// <summary>The IDs or email addresses of the members. Fails for members who are not in the space.</summary>
    [Parameter(Mandatory = true, Position = 1, ValueFromPipeline = true, ValueFromPipelineByPropertyName = true)]
    [Alias("Email")]
    [KeyTransformation]
    [ArgumentCompleter(typeof(NameCompleter))]
    public MNKey[] MemberId { get; set; } = [];

    /// <summary>The new role in the space. The role in the network does not change.</summary>
    [Parameter(Mandatory = true, ValueFromPipelineByPropertyName = true)]
    public MemberRole Role { get; set; }

    /// <inheritdoc/>
    private protected override IEnumerable<Change> Changes() =>
        from member in Keys(MemberId)
        let space = Key(SpaceId)
        select member.Change(SpaceMembers.SetRole(space, member, Role), $"Set role of {member} in {space} to {Role}") with { Complete = ShownRole.Of(Role) };
}
