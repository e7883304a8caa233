using System.Collections.Generic;
using System.Linq;
using System.Management.Automation;
using MightyNetworks.Client.Operations;
using MightyNetworks.PowerShell.Binding;
using MightyNetworks.PowerShell.Cmdlets;
using MightyNetworks.PowerShell.Dispatch;

namespace MightyNetworks.PowerShell.Commands;

/// <summary>Bans members from the network, so that they cannot rejoin.</summary>
/// <remarks>Operation: POST /spaces/{space_id}/members/{user_id}/ban.</remarks>
[Cmdlet(VerbsSecurity.Block, "MNMember", SupportsShouldProcess = true, ConfirmImpact = ConfirmImpact.High)]
public sealed class BlockMNMemberCommand : MNChangeCommand
{
    /// <summary>The IDs or email addresses of the members to ban.</summary>
    [Parameter(Mandatory = true, Position = 0, ValueFromPipeline = true, ValueFromPipelineByPropertyName = true)]
    [Alias("Email")]
    [KeyTransformation]
    [ArgumentCompleter(typeof(NameCompleter))]
    public MNKey[] MemberId { get; set; } = [];

    /// <summary>The ID or name of a space that the members belong to.</summary>
    [Parameter(Mandatory = true, ValueFromPipelineByPropertyName = true)]
    [KeyTransformation]
    [ArgumentCompleter(typeof(NameCompleter))]
    public MNKey SpaceId { get; set; }

    /// <summary>The reason, for the other hosts to read. By default no reason is recorded.</summary>
    [Parameter(ValueFromPipelineByPropertyName = true)]
    public string? Reason { get; set; }

    /// <inheritdoc/>
    private protected override IEnumerable<Change> Changes() =>
        from member in Keys(MemberId)
        select member.Change(SpaceMembers.Ban(Key(SpaceId), member, Reason), $"Ban {member} from the network, as a member of space {SpaceId}");
}
