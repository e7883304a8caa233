using System.Management.Automation;
using MightyNetworks.Client.Operations;
using MightyNetworks.PowerShell.Binding;
using MightyNetworks.PowerShell.Dispatch;

namespace MightyNetworks.PowerShell.Commands;

/// <summary>Stops post notifications for members.</summary>
/// <remarks>Operation: POST /posts/{post_id}/mute.</remarks>
[Cmdlet(VerbsLifecycle.Disable, "MNPostNotification", SupportsShouldProcess = true)]
public sealed class DisableMNPostNotificationCommand : PostNotificationCommand
{
    private protected override Change ChangeOf(Key post, Key member) =>
        post.Change(Posts.Mute(post, member), $"Mute {post} for {member}");
}
