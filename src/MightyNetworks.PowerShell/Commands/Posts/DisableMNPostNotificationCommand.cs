using System.Management.Automation;
using MightyNetworks.Client.Operations;

namespace MightyNetworks.PowerShell.Commands;

/// <summary>Stops post notifications for members.</summary>
/// <remarks>Operation: POST /posts/{post_id}/mute.</remarks>
[Cmdlet(VerbsLifecycle.Disable, "MNPostNotification", SupportsShouldProcess = true)]
public sealed class DisableMNPostNotificationCommand : PostNotificationCommand
{
    private protected override void ChangeOfPost(ulong postId, ulong memberId, string label) =>
        Change(Posts.Mute(postId, memberId), $"Mute {label}", postId);
}
