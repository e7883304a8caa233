using System.Collections.Generic;
using System.Linq;
using System.Management.Automation;
using MightyNetworks.Client.Operations;
using MightyNetworks.PowerShell.Binding;
using MightyNetworks.PowerShell.Cmdlets;
using MightyNetworks.PowerShell.Dispatch;

namespace MightyNetworks.PowerShell.Commands;

/// <summary>Gives badges to members.</summary>
/// <remarks>Operation: POST /members/{member_id}/badges.</remarks>
[Cmdlet(VerbsCommon.Add, "MNMemberBadge", SupportsShouldProcess = true)]
[OutputType(typeof(MemberBadge))]
public sealed class AddMNMemberBadgeCommand : MNChangeCommand
{
    /// <summary>The IDs or titles of the badges to give. A badge that the member already has is an error.</summary>
    [Parameter(Mandatory = true, Position = 0, ValueFromPipelineByPropertyName = true)]
    [KeyTransformation]
    [ArgumentCompleter(typeof(NameCompleter))]
    public MNKey[] BadgeId { get; set; } = [];

    /// <summary>The IDs or email addresses of the members.</summary>
    [Parameter(Mandatory = true, Position = 1, ValueFromPipeline = true, ValueFromPipelineByPropertyName = true)]
    [Alias("Email")]
    [KeyTransformation]
    [ArgumentCompleter(typeof(NameCompleter))]
    public MNKey[] MemberId { get; set; } = [];

    /// <inheritdoc/>
    private protected override IEnumerable<Change> Changes() =>
        from member in Keys(MemberId)
        from badge in Keys(BadgeId)
        select member.Change(MemberBadges.Add(member, badge), $"Add {badge} to {member}");
}
