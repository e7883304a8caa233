using System.Management.Automation;
using MightyNetworks.PowerShell.Cmdlets;

namespace MightyNetworks.PowerShell.Commands;

/// <summary>What stopping and starting the notifications about posts have in common: about which posts, and for whom.</summary>
public abstract class PostNotificationCommand : MNChangeCommand
{
    /// <summary>The numbers of the posts.</summary>
    [Parameter(Mandatory = true, Position = 0, ValueFromPipeline = true, ValueFromPipelineByPropertyName = true)]
    public ulong[] PostId { get; set; } = [];

    /// <summary>The numbers of the members who are to hear no more of the posts, or again.</summary>
    [Parameter(Mandatory = true, Position = 1, ValueFromPipelineByPropertyName = true)]
    public ulong[] MemberId { get; set; } = [];

    /// <inheritdoc/>
    protected sealed override void ProcessInput()
    {
        foreach (ulong postId in PostId)
        {
            foreach (ulong memberId in MemberId)
            {
                ChangeOfPost(postId, memberId, $"{Label("post", postId, nameof(PostId))} for {Label("member", memberId, nameof(MemberId))}");
            }
        }
    }

    private protected abstract void ChangeOfPost(ulong postId, ulong memberId, string label);
}
