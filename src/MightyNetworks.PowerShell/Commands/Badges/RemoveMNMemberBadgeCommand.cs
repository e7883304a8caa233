using System.Collections.Generic;
using System.Linq;
using System.Management.Automation;
using MightyNetworks.Client.Operations;
using MightyNetworks.PowerShell.Binding;
using MightyNetworks.PowerShell.Cmdlets;
using MightyNetworks.PowerShell.Dispatch;

namespace MightyNetworks.PowerShell.Commands;

/// <summary>Takes badges from members.</summary>
/// <remarks>Operation: DELETE /members/{member_id}/badges/{badge_id}/.</remarks>
[Cmdlet(VerbsCommon.Remove, "MNMemberBadge", SupportsShouldProcess = true)]
public sealed class RemoveMNMemberBadgeCommand : MNChangeCommand
{
    /// <summary>The IDs or titles of the badges to take away. Fails for badges that the member does not have.</summary>
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
        select member.Change(MemberBadges.Remove(member, badge), $"Remove {badge} from {member}");
}
