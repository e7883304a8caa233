using System.Management.Automation;
using MightyNetworks.Client.Operations;
using MightyNetworks.PowerShell.Binding;
using MightyNetworks.PowerShell.Dispatch;

namespace MightyNetworks.PowerShell.Commands;

/// <summary>Resumes post notifications for members.</summary>
/// <remarks>Operation: DELETE /posts/{post_id}/mute.</remarks>
[Cmdlet(VerbsLifecycle.Enable, "MNPostNotification", SupportsShouldProcess = true)]
public sealed class EnableMNPostNotificationCommand : PostNotificationCommand
{
    private protected override Change ChangeOf(Key post, Key member) =>
        post.Change(Posts.Unmute(post, member), $"Unmute {post} for {member}");
}
