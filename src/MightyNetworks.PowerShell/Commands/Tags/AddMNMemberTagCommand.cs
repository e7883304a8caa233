using System.Collections.Generic;
using System.Linq;
using System.Management.Automation;
using MightyNetworks.Client.Operations;
using MightyNetworks.PowerShell.Binding;
using MightyNetworks.PowerShell.Cmdlets;
using MightyNetworks.PowerShell.Dispatch;

namespace MightyNetworks.PowerShell.Commands;

/// <summary>Adds tags to members.</summary>
/// <remarks>Operation: POST /members/{member_id}/tags.</remarks>
[Cmdlet(VerbsCommon.Add, "MNMemberTag", SupportsShouldProcess = true)]
[OutputType(typeof(MemberTag))]
public sealed class AddMNMemberTagCommand : MNChangeCommand
{
    /// <summary>The IDs or titles of the tags to add. A tag that the member already has is an error.</summary>
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
        select member.Change(MemberTags.Add(member, tag), $"Add {tag} to {member}");
}
