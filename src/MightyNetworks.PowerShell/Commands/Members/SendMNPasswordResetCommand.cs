using System.Collections.Generic;
using System.Linq;
using System.Management.Automation;
using MightyNetworks.Client.Operations;
using MightyNetworks.PowerShell.Binding;
using MightyNetworks.PowerShell.Cmdlets;
using MightyNetworks.PowerShell.Dispatch;

namespace MightyNetworks.PowerShell.Commands;

/// <summary>Sends members an email for setting a new password.</summary>
/// <remarks>Operation: POST /members/{member_id}/password_resets.</remarks>
[Cmdlet(VerbsCommunications.Send, "MNPasswordReset", SupportsShouldProcess = true)]
public sealed class SendMNPasswordResetCommand : MNChangeCommand
{
    /// <summary>The IDs or email addresses of the members to send the email to.</summary>
    [Parameter(Mandatory = true, Position = 0, ValueFromPipeline = true, ValueFromPipelineByPropertyName = true)]
    [Alias("Email")]
    [KeyTransformation]
    [ArgumentCompleter(typeof(NameCompleter))]
    public MNKey[] MemberId { get; set; } = [];

    /// <inheritdoc/>
    private protected override IEnumerable<Change> Changes() =>
        from member in Keys(MemberId)
        select member.Change(PasswordResets.Send(member), $"Send an email for a new password to {member}");
}
