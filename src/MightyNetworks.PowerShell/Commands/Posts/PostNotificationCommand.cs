using System.Management.Automation;
using MightyNetworks.PowerShell.Cmdlets;

namespace MightyNetworks.PowerShell.Commands;

/// <summary>Base class for cmdlets that stop or resume post notifications.</summary>
public abstract class PostNotificationCommand : MNChangeCommand
{
    /// <summary>The IDs of the posts.</summary>
    [Parameter(Mandatory = true, Position = 0, ValueFromPipeline = true, ValueFromPipelineByPropertyName = true)]
    public ulong[] PostId { get; set; } = [];

    /// <summary>The IDs of the members whose notifications stop or resume.</summary>
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
