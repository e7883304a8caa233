using System.Management.Automation;
using MightyNetworks.Resources;

namespace MightyNetworks.PowerShell.Commands;

/// <summary>Stops the notifications that members get about posts. Operation: POST /posts/{post_id}/mute.</summary>
[Cmdlet(VerbsLifecycle.Disable, "MNPostNotification", SupportsShouldProcess = true)]
public sealed class DisableMNPostNotificationCommand : MNChangeCommand
{
    /// <summary>The numbers of the posts.</summary>
    [Parameter(Mandatory = true, Position = 0, ValueFromPipeline = true, ValueFromPipelineByPropertyName = true)]
    public ulong[] PostId { get; set; } = [];

    /// <summary>The numbers of the members who are to hear no more of the posts.</summary>
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
                    Posts.Mute(postId, memberId),
                    $"Mute {Label("post", postId, nameof(PostId))} for {Label("member", memberId, nameof(MemberId))}",
                    postId);
            }
        }
    }
}
