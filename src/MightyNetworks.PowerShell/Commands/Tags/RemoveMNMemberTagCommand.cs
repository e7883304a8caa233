using System.Collections.Generic;
using System.Linq;
using System.Management.Automation;
using MightyNetworks.Client.Operations;
using MightyNetworks.PowerShell.Binding;
using MightyNetworks.PowerShell.Cmdlets;
using MightyNetworks.PowerShell.Dispatch;

namespace MightyNetworks.PowerShell.Commands;

/// <summary>Removes tags from members.</summary>
/// <remarks>Operation: DELETE /members/{member_id}/tags/{tag_id}/.</remarks>
[Cmdlet(VerbsCommon.Remove, "MNMemberTag", SupportsShouldProcess = true)]
public sealed class RemoveMNMemberTagCommand : MNChangeCommand
{
    /// <summary>The IDs or titles of the tags to remove. Fails for tags that the member does not have.</summary>
    [Parameter(Mandatory = true, Position = 0, ValueFromPipelineByPropertyName = true)]
    [KeyTransformation]
    [ArgumentCompleter(typeof(NameCompleter))]
    public MNKey[] TagId { get; set; } = [];

    /// <summary>The IDs or email addresses of the members.</summary>
    [Parameter(Mandatory = true, Position = 1, ValueFromPipeline = true, ValueFromPipelineByPropertyName = true)]
    [Alias("Email")]
    [KeyTransformation]
    [ArgumentCompleter(typeof(NameCompleter))]
    public MNKey[] MemberId { get; set; } = [];

    /// <inheritdoc/>
    private protected override IEnumerable<Change> Changes() =>
        from member in Keys(MemberId)
        from tag in Keys(TagId)
        select member.Change(MemberTags.Remove(member, tag), $"Remove {tag} from {member}");
}
