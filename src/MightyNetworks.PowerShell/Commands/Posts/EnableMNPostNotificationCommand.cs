using System.Management.Automation;
using MightyNetworks.Resources;

namespace MightyNetworks.PowerShell.Commands;

/// <summary>Starts the notifications again that members get about posts. Operation: DELETE /posts/{post_id}/mute.</summary>
[Cmdlet(VerbsLifecycle.Enable, "MNPostNotification", SupportsShouldProcess = true)]
public sealed class EnableMNPostNotificationCommand : MNChangeCommand
{
    /// <summary>The numbers of the posts.</summary>
    [Parameter(Mandatory = true, Position = 0, ValueFromPipeline = true, ValueFromPipelineByPropertyName = true)]
    public ulong[] PostId { get; set; } = [];

    /// <summary>The numbers of the members who are to hear of the posts again.</summary>
    [Parameter(Mandatory = true, Position = 1, ValueFromPipelineByPropertyName = true)]
    public ulong[] MemberId { get; set; } = [];

    /// <inheritdoc/>
    protected override void ProcessRecord()
    {
        foreach (ulong postId in PostId)
        {
            foreach (ulong memberId in MemberId)
            {
                Change(
                    Posts.Unmute(postId, memberId),
                    $"Unmute {Label("post", postId, nameof(PostId))} for {Label("member", memberId, nameof(MemberId))}",
                    postId);
            }
        }
    }
}
