using System.Collections.Generic;
using System.Linq;
using System.Management.Automation;
using MightyNetworks.Client.Operations;
using MightyNetworks.PowerShell.Binding;
using MightyNetworks.PowerShell.Cmdlets;
using MightyNetworks.PowerShell.Dispatch;

namespace MightyNetworks.PowerShell.Commands;

/// <summary>Sets the role of members in the network.</summary>
/// <remarks>Operation: PUT /members/{id}/.</remarks>
[Cmdlet(VerbsCommon.Set, "MNMemberRole", SupportsShouldProcess = true)]
[OutputType(typeof(Member))]
public sealed class SetMNMemberRoleCommand : MNChangeCommand
{
    /// <summary>The IDs or email addresses of the members.</summary>
    [Parameter(Mandatory = true, Position = 0, ValueFromPipeline = true, ValueFromPipelineByPropertyName = true)]
    [Alias("Email")]
    [KeyTransformation]
    [ArgumentCompleter(typeof(NameCompleter))]
    public MNKey[] MemberId { get; set; } = [];

    /// <summary>The new role.</summary>
    [Parameter(Mandatory = true, Position = 1, ValueFromPipelineByPropertyName = true)]
    public MemberRole Role { get; set; }

    /// <inheritdoc/>
    private protected override IEnumerable<Change> Changes() =>
        from member in Keys(MemberId)
        select member.Change(Members.SetRole(member, Role), $"Set role of {member} to {Role}") with { Complete = ShownRole.Of(Role) };
}
