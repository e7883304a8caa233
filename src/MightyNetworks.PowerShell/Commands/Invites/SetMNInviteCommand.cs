using System.Collections.Generic;
using System.Linq;
using System.Management.Automation;
using MightyNetworks.Client.Operations;
using MightyNetworks.PowerShell.Binding;
using MightyNetworks.PowerShell.Cmdlets;
using MightyNetworks.PowerShell.Dispatch;

namespace MightyNetworks.PowerShell.Commands;

/// <summary>Changes the recipient of invites to the network.</summary>
/// <remarks>Operation: PATCH /invites/{id}/.</remarks>
[Cmdlet(VerbsCommon.Set, "MNInvite", SupportsShouldProcess = true)]
[OutputType(typeof(Invite))]
public sealed class SetMNInviteCommand : MNChangeCommand
{
    /// <summary>The IDs of the invites to change.</summary>
    [Parameter(Mandatory = true, Position = 0, ValueFromPipeline = true, ValueFromPipelineByPropertyName = true)]
    [KeyTransformation]
    [ArgumentCompleter(typeof(NameCompleter))]
    public MNKey[] InviteId { get; set; } = [];

    /// <summary>The new email address of the recipient.</summary>
    [Parameter(ValueFromPipelineByPropertyName = true)]
    [Alias("RecipientEmail")]
    public string? Email { get; set; }

    /// <summary>The new first name of the recipient.</summary>
    [Parameter(ValueFromPipelineByPropertyName = true)]
    [Alias("RecipientFirstName")]
    public string? FirstName { get; set; }

    /// <summary>The new last name of the recipient.</summary>
    [Parameter(ValueFromPipelineByPropertyName = true)]
    [Alias("RecipientLastName")]
    public string? LastName { get; set; }

    /// <summary>The member ID of the recipient, if they already have an account.</summary>
    [Parameter(ValueFromPipelineByPropertyName = true)]
    [KeyTransformation]
    [ArgumentCompleter(typeof(NameCompleter))]
    public MNKey? MemberId { get; set; }

    /// <summary>The fields to empty. They cannot be set at the same time. An empty cell of a CSV file does not empty a field.</summary>
    [Parameter]
    [ValidateSet(nameof(FirstName), nameof(LastName))]
    public string[] Clear { get; set; } = [];

    /// <inheritdoc/>
    private protected override IEnumerable<Change> Changes()
    {
        var changes = new InviteUpdate
        {
            RecipientEmail = Specified(Email),
            RecipientFirstName = Specified(FirstName),
            RecipientLastName = Specified(LastName),
            UserId = Specified(MemberId),
        };
        return from invite in Keys(InviteId) select invite.SetFields(Invites.Update(invite, changes));
    }
}
