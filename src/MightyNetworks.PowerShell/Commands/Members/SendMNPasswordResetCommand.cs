using System.Management.Automation;
using MightyNetworks.Client.Operations;
using MightyNetworks.PowerShell.Cmdlets;

namespace MightyNetworks.PowerShell.Commands;

/// <summary>Sends members an email with which they can set a new password. Operation: POST /members/{member_id}/password_resets.</summary>
[Cmdlet(VerbsCommunications.Send, "MNPasswordReset", SupportsShouldProcess = true)]
public sealed class SendMNPasswordResetCommand : MNChangeCommand
{
    /// <summary>The numbers of the members who get the email.</summary>
    [Parameter(Mandatory = true, Position = 0, ValueFromPipeline = true, ValueFromPipelineByPropertyName = true)]
    public ulong[] MemberId { get; set; } = [];

    /// <inheritdoc/>
    protected override void ProcessInput()
    {
        foreach (ulong memberId in MemberId)
        {
            Change(PasswordResets.Send(memberId), $"Send an email for a new password to {Label("member", memberId, nameof(MemberId))}", memberId);
        }
    }
}
