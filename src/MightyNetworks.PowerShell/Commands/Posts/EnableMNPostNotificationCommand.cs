using System.Management.Automation;
using MightyNetworks.Client.Operations;

namespace MightyNetworks.PowerShell.Commands;

/// <summary>Resumes post notifications for members.</summary>
/// <remarks>Operation: DELETE /posts/{post_id}/mute.</remarks>
[Cmdlet(VerbsLifecycle.Enable, "MNPostNotification", SupportsShouldProcess = true)]
public sealed class EnableMNPostNotificationCommand : PostNotificationCommand
{
    private protected override void ChangeOfPost(ulong postId, ulong memberId, string label) =>
        Change(Posts.Unmute(postId, memberId), $"Unmute {label}", postId);
}
