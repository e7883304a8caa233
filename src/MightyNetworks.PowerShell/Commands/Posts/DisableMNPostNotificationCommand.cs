using System.Management.Automation;
using MightyNetworks.Client.Operations;

namespace MightyNetworks.PowerShell.Commands;

/// <summary>Stops the notifications that members get about posts. Operation: POST /posts/{post_id}/mute.</summary>
[Cmdlet(VerbsLifecycle.Disable, "MNPostNotification", SupportsShouldProcess = true)]
public sealed class DisableMNPostNotificationCommand : PostNotificationCommand
{
    private protected override void ChangeOfPost(ulong postId, ulong memberId, string label) =>
        Change(Posts.Mute(postId, memberId), $"Mute {label}", postId);
}
