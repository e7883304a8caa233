using System.Management.Automation;
using MightyNetworks.Client.Operations;
using MightyNetworks.PowerShell.Cmdlets;

namespace MightyNetworks.PowerShell.Commands;

/// <summary>Changes whom invites to the network are for. Only what is given is changed. Operation: PATCH /invites/{id}/.</summary>
[Cmdlet(VerbsCommon.Set, "MNInvite", SupportsShouldProcess = true)]
[OutputType(typeof(Invite))]
public sealed class SetMNInviteCommand : MNChangeCommand
{
    /// <summary>The numbers of the invites to change.</summary>
    [Parameter(Mandatory = true, Position = 0, ValueFromPipeline = true, ValueFromPipelineByPropertyName = true)]
    public ulong[] InviteId { get; set; } = [];

    /// <summary>The new email address of the invited person.</summary>
    [Parameter(ValueFromPipelineByPropertyName = true)]
    [Alias("RecipientEmail")]
    public string? Email { get; set; }

    /// <summary>The new first name of the invited person; -Clear empties it.</summary>
    [Parameter(ValueFromPipelineByPropertyName = true)]
    [Alias("RecipientFirstName")]
    public string? FirstName { get; set; }

    /// <summary>The new last name of the invited person; -Clear empties it.</summary>
    [Parameter(ValueFromPipelineByPropertyName = true)]
    [Alias("RecipientLastName")]
    public string? LastName { get; set; }

    /// <summary>The number of the invited person, where they have an account already.</summary>
    [Parameter(ValueFromPipelineByPropertyName = true)]
    public ulong? MemberId { get; set; }

    /// <summary>The fields to empty: FirstName or LastName. A field cannot be emptied and set at once.</summary>
    [Parameter]
    [ValidateSet(nameof(FirstName), nameof(LastName))]
    public string[] Clear { get; set; } = [];

    private protected override string[] Cleared => Clear;

    /// <inheritdoc/>
    protected override void ProcessInput()
    {
        var changes = new InviteUpdate
        {
            RecipientEmail = Given(Email),
            RecipientFirstName = Given(FirstName),
            RecipientLastName = Given(LastName),
            UserId = Given(MemberId),
        };
        foreach (ulong inviteId in InviteId)
        {
            SetFields(Invites.Update(inviteId, changes), Label("invite", inviteId, nameof(InviteId)), inviteId);
        }
    }
}
