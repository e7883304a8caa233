using System.Collections.Generic;
using System.Linq;
using System.Management.Automation;
using MightyNetworks.Client.Operations;
using MightyNetworks.PowerShell.Binding;
using MightyNetworks.PowerShell.Cmdlets;
using MightyNetworks.PowerShell.Dispatch;

namespace MightyNetworks.PowerShell.Commands;

/// <summary>Changes the name, email address or role of members.</summary>
/// <remarks>Operation: PATCH /members/{id}/.</remarks>
[Cmdlet(VerbsCommon.Set, "MNMember", SupportsShouldProcess = true)]
[OutputType(typeof(Member))]
public sealed class SetMNMemberCommand : MNChangeCommand
{
    /// <summary>The IDs or email addresses of the members to change.</summary>
    [Parameter(Mandatory = true, Position = 0, ValueFromPipeline = true, ValueFromPipelineByPropertyName = true)]
    [KeyTransformation]
    [ArgumentCompleter(typeof(NameCompleter))]
    public MNKey[] MemberId { get; set; } = [];

    /// <summary>The new first name.</summary>
    [Parameter(ValueFromPipelineByPropertyName = true)]
    public string? FirstName { get; set; }

    /// <summary>The new last name.</summary>
    [Parameter(ValueFromPipelineByPropertyName = true)]
    public string? LastName { get; set; }

    /// <summary>The new email address, which the member signs in with from then on. It must be unique in the network.</summary>
    [Parameter(ValueFromPipelineByPropertyName = true)]
    public string? Email { get; set; }

    /// <summary>The new role in the network.</summary>
    [Parameter(ValueFromPipelineByPropertyName = true)]
    public MemberRole? Role { get; set; }

    /// <summary>The fields to empty. They cannot be set at the same time. An empty cell of a CSV file does not empty a field.</summary>
    [Parameter]
    [ValidateSet(nameof(LastName))]
    public string[] Clear { get; set; } = [];

    /// <inheritdoc/>
    private protected override IEnumerable<Change> Changes()
    {
        var changes = new MemberUpdate { FirstName = Specified(FirstName), LastName = Specified(LastName), Email = Specified(Email), Role = Specified(Role) };
        return from member in Keys(MemberId) select member.SetFields(Members.Update(member, changes));
    }
}
