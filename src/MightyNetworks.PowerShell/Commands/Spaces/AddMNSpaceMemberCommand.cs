using System.Collections.Generic;
using System.Linq;
using System.Management.Automation;
using MightyNetworks.Client.Operations;
using MightyNetworks.PowerShell.Binding;
using MightyNetworks.PowerShell.Cmdlets;
using MightyNetworks.PowerShell.Dispatch;

namespace MightyNetworks.PowerShell.Commands;

/// <summary>Adds members of the network to a space.</summary>
/// <remarks>Operation: POST /spaces/{space_id}/members.</remarks>
[Cmdlet(VerbsCommon.Add, "MNSpaceMember", SupportsShouldProcess = true)]
[OutputType(typeof(SpaceMember))]
public sealed class AddMNSpaceMemberCommand : MNChangeCommand
{
    /// <summary>The ID or name of the space.</summary>
    [Parameter(Mandatory = true, Position = 0, ValueFromPipelineByPropertyName = true)]
    [KeyTransformation]
    [ArgumentCompleter(typeof(NameCompleter))]
    public MNKey SpaceId { get; set; }

    /// <summary>The IDs or email addresses of the members to add. Fails for members who are already in the space.</summary>
    [Parameter(Mandatory = true, Position = 1, ValueFromPipeline = true, ValueFromPipelineByPropertyName = true)]
    [Alias("Email")]
    [KeyTransformation]
    [ArgumentCompleter(typeof(NameCompleter))]
    public MNKey[] MemberId { get; set; } = [];

    /// <inheritdoc/>
    private protected override IEnumerable<Change> Changes() =>
        from member in Keys(MemberId)
        let space = Key(SpaceId)
        select member.Change(SpaceMembers.Add(space, member), $"Add {member} to {space}");
}
