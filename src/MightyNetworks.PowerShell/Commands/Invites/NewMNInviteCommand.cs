using System.Collections.Generic;
using System.Management.Automation;
using MightyNetworks.Client.Operations;
using MightyNetworks.PowerShell.Binding;
using MightyNetworks.PowerShell.Cmdlets;
using MightyNetworks.PowerShell.Dispatch;

namespace MightyNetworks.PowerShell.Commands;

/// <summary>Invites people to the network by email.</summary>
/// <remarks>Operation: POST /invites.</remarks>
[Cmdlet(VerbsCommon.New, "MNInvite", SupportsShouldProcess = true)]
[OutputType(typeof(Invite))]
public sealed class NewMNInviteCommand : MNChangeCommand
{
    /// <summary>The email address to send the invite to.</summary>
    [Parameter(Mandatory = true, Position = 0, ValueFromPipelineByPropertyName = true)]
    [Alias("RecipientEmail")]
    [AllowNull]
    [AllowEmptyString]
    public string Email { get; set; } = string.Empty;

    /// <summary>The first name of the recipient.</summary>
    [Parameter(ValueFromPipelineByPropertyName = true)]
    [Alias("RecipientFirstName")]
    public string? FirstName { get; set; }

    /// <summary>The last name of the recipient.</summary>
    [Parameter(ValueFromPipelineByPropertyName = true)]
    [Alias("RecipientLastName")]
    public string? LastName { get; set; }

    /// <summary>The member ID of the recipient, if they already have an account.</summary>
    [Parameter(ValueFromPipelineByPropertyName = true)]
    [KeyTransformation]
    [ArgumentCompleter(typeof(NameCompleter))]
    public MNKey? MemberId { get; set; }

    /// <inheritdoc/>
    private protected override IEnumerable<Change> Changes()
    {
        if (EmptyField((nameof(Email), Email)) is { } error)
        {
            return [error];
        }

        var invite = new InviteCreate
        {
            RecipientEmail = Email,
            RecipientFirstName = FirstName,
            RecipientLastName = LastName,
            UserId = MemberId,
        };
        return [Change.Of(Invites.Create(invite), $"Invite {Email} to the network", Email)];
    }
}
