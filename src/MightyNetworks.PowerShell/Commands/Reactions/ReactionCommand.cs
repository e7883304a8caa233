using System.Management.Automation;
using MightyNetworks.PowerShell.Cmdlets;

namespace MightyNetworks.PowerShell.Commands;

/// <summary>Base class for cmdlets that add or remove reactions to posts or comments.</summary>
public abstract class ReactionCommand : MNChangeCommand
{
    /// <summary>Reactions to posts.</summary>
    private const string PostSet = "Post";

    /// <summary>Reactions to comments.</summary>
    private const string CommentSet = "Comment";

    /// <summary>The IDs of the posts. Ignored when -CommentId is specified or bound, as it is for a piped comment.</summary>
    [Parameter(ParameterSetName = PostSet, Mandatory = true, Position = 0, ValueFromPipelineByPropertyName = true)]
    [Parameter(ParameterSetName = CommentSet, ValueFromPipelineByPropertyName = true)]
    [AllowNull]
    public ulong[]? PostId { get; set; }

    /// <summary>The IDs of the comments.</summary>
    [Parameter(ParameterSetName = CommentSet, Mandatory = true, ValueFromPipelineByPropertyName = true)]
    [AllowNull]
    public ulong[]? CommentId { get; set; }

    /// <inheritdoc/>
    protected sealed override void ProcessInput()
    {
        if (CommentId is null && PostId is null)
        {
            WriteValidationError("MNNoKey", "There is neither a post nor a comment: give -PostId or -CommentId.", InputObject);
            return;
        }

        foreach (ulong commentId in CommentId ?? [])
        {
            ChangeOfComment(commentId, Label("comment", commentId, nameof(CommentId)));
        }

        foreach (ulong postId in CommentId is null ? PostId! : [])
        {
            ChangeOfPost(postId, Label("post", postId, nameof(PostId)));
        }
    }

    private protected abstract void ChangeOfComment(ulong commentId, string label);

    private protected abstract void ChangeOfPost(ulong postId, string label);
}
