using System.Management.Automation;
using MightyNetworks.Client.Operations;
using MightyNetworks.PowerShell.Cmdlets;

namespace MightyNetworks.PowerShell.Commands;

/// <summary>Creates a member of the network at once, without an invite. Operation: POST /members.</summary>
[Cmdlet(VerbsCommon.New, "MNMember", SupportsShouldProcess = true)]
[OutputType(typeof(Member))]
public sealed class NewMNMemberCommand : MNChangeCommand
{
    /// <summary>The new member's email address. Nobody in the network may have it already.</summary>
    [Parameter(Mandatory = true, Position = 0, ValueFromPipelineByPropertyName = true)]
    [ValidateNotNullOrEmpty]
    public string? Email { get; set; }

    /// <summary>The new member's first name.</summary>
    [Parameter(Mandatory = true, ValueFromPipelineByPropertyName = true)]
    [ValidateNotNullOrEmpty]
    public string? FirstName { get; set; }

    /// <summary>The new member's last name.</summary>
    [Parameter(Mandatory = true, ValueFromPipelineByPropertyName = true)]
    [ValidateNotNullOrEmpty]
    public string? LastName { get; set; }

    /// <summary>What the new member may do in the network: by default Contributor.</summary>
    [Parameter(ValueFromPipelineByPropertyName = true)]
    public MemberRole? Role { get; set; }

    /// <summary>Full, which is the default, or Limited to the spaces that -SpaceId names.</summary>
    [Parameter(ValueFromPipelineByPropertyName = true)]
    public MemberType? MemberType { get; set; }

    /// <summary>The numbers of the spaces that the new member joins. A limited member needs at least one.</summary>
    [Parameter(ValueFromPipelineByPropertyName = true)]
    public ulong[]? SpaceId { get; set; }

    /// <summary>Sends the new member a welcome email, whose link signs them in. By default no email is sent.</summary>
    [Parameter]
    public SwitchParameter SendWelcomeEmail { get; set; }

    /// <inheritdoc/>
    protected override void ProcessInput()
    {
        ulong[]? spaces = SpaceId;
        if (MemberType is MightyNetworks.MemberType.Limited && spaces is not { Length: > 0 })
        {
            WriteValidationError("MNSpaceMissing", $"A limited member sees only the spaces they are in: give -SpaceId for {Email}.", Email);
            return;
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
        Change(Members.Create(member), $"Create member {FirstName} {LastName}, {Email}", Email);
    }
}
