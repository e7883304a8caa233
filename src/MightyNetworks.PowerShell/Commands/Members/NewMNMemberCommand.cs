using System.Collections.Generic;
using System.Linq;
using System.Management.Automation;
using MightyNetworks.Client.Operations;
using MightyNetworks.PowerShell.Binding;
using MightyNetworks.PowerShell.Cmdlets;
using MightyNetworks.PowerShell.Dispatch;

namespace MightyNetworks.PowerShell.Commands;

/// <summary>Creates a member of the network without an invite.</summary>
/// <remarks>Operation: POST /members.</remarks>
[Cmdlet(VerbsCommon.New, "MNMember", SupportsShouldProcess = true)]
[OutputType(typeof(Member))]
public sealed class NewMNMemberCommand : MNChangeCommand
{
    /// <summary>The email address of the new member. It must be unique in the network.</summary>
    [Parameter(Mandatory = true, Position = 0, ValueFromPipelineByPropertyName = true)]
    [AllowNull]
    [AllowEmptyString]
    public string? Email { get; set; }

    /// <summary>The first name of the new member.</summary>
    [Parameter(Mandatory = true, ValueFromPipelineByPropertyName = true)]
    [AllowNull]
    [AllowEmptyString]
    public string? FirstName { get; set; }

    /// <summary>The last name of the new member.</summary>
    [Parameter(Mandatory = true, ValueFromPipelineByPropertyName = true)]
    [AllowNull]
    [AllowEmptyString]
    public string? LastName { get; set; }

    /// <summary>The role in the network. The default is Contributor.</summary>
    [Parameter(ValueFromPipelineByPropertyName = true)]
    public MemberRole? Role { get; set; }

    /// <summary>Full, which is the default, or Limited to the spaces in -SpaceId.</summary>
    [Parameter(ValueFromPipelineByPropertyName = true)]
    public MemberType? MemberType { get; set; }

    /// <summary>The IDs or names of the spaces that the new member joins. A limited member needs at least one.</summary>
    [Parameter(ValueFromPipelineByPropertyName = true)]
    [KeyTransformation]
    [ArgumentCompleter(typeof(NameCompleter))]
    public MNKey[]? SpaceId { get; set; }

    /// <summary>Sends the new member a welcome email with a link to sign in. By default no email is sent.</summary>
    [Parameter]
    public SwitchParameter SendWelcomeEmail { get; set; }

    /// <inheritdoc/>
    private protected override IEnumerable<Change> Changes()
    {
        if (EmptyField((nameof(Email), Email), (nameof(FirstName), FirstName), (nameof(LastName), LastName)) is { } error)
        {
            return [error];
        }

        ulong[]? spaces = SpaceId?.Select(space => space.Id).ToArray();
        if (MemberType is MightyNetworks.MemberType.Limited && spaces is not { Length: > 0 })
        {
            return [Change.Invalid("MNSpaceMissing", $"A limited member sees only the spaces they are in: specify -SpaceId for {Email}.", Email)];
        }

        var member = new MemberCreate
        {
            Email = Email,
            FirstName = FirstName,
            LastName = LastName,
            Role = Role ?? MemberRole.Contributor,
            MemberType = MemberType ?? MightyNetworks.MemberType.Full,
            SpaceIds = spaces,

            // Left out, it means yes to the service.
            SendWelcomeEmail = SendWelcomeEmail.IsPresent,
        };
        return [Change.Of(Members.Create(member), $"Create member {FirstName} {LastName}, {Email}", Email)];
    }
}
