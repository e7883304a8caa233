using System.Management.Automation;
using MightyNetworks.Client.Operations;
using MightyNetworks.PowerShell.Cmdlets;

namespace MightyNetworks.PowerShell.Commands;

/// <summary>Invites somebody to the network by email. Operation: POST /invites.</summary>
[Cmdlet(VerbsCommon.New, "MNInvite", SupportsShouldProcess = true)]
[OutputType(typeof(Invite))]
public sealed class NewMNInviteCommand : MNChangeCommand
{
    /// <summary>The email address that the invite is sent to.</summary>
    [Parameter(Mandatory = true, Position = 0, ValueFromPipelineByPropertyName = true)]
    [Alias("RecipientEmail")]
    [ValidateNotNullOrEmpty]
    public string Email { get; set; } = string.Empty;

    /// <summary>The first name of the invited person.</summary>
    [Parameter(ValueFromPipelineByPropertyName = true)]
    [Alias("RecipientFirstName")]
    public string? FirstName { get; set; }

    /// <summary>The last name of the invited person.</summary>
    [Parameter(ValueFromPipelineByPropertyName = true)]
    [Alias("RecipientLastName")]
    public string? LastName { get; set; }

    /// <summary>The number of the invited person, where they have an account already.</summary>
    [Parameter(ValueFromPipelineByPropertyName = true)]
    public ulong? MemberId { get; set; }

    /// <inheritdoc/>
    protected override void ProcessInput()
    {
        var invite = new InviteCreate
        {
            RecipientEmail = Email,
            RecipientFirstName = FirstName,
            RecipientLastName = LastName,
            UserId = MemberId,
        };
        Change(Invites.Create(invite), $"Invite {Email} to the network", Email);
    }
}
