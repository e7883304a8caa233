using System.Management.Automation;
using MightyNetworks.PowerShell.Cmdlets;

namespace MightyNetworks.PowerShell.Commands;

/// <summary>What reacting and taking it back have in common: to which posts or comments.</summary>
public abstract class ReactionCommand : MNChangeCommand
{
    private const string PostSet = "Post";
    private const string CommentSet = "Comment";

    /// <summary>The numbers of the posts. Beside -CommentId, as on a comment in the pipeline, it means nothing.</summary>
    [Parameter(ParameterSetName = PostSet, Mandatory = true, Position = 0, ValueFromPipelineByPropertyName = true)]
    [Parameter(ParameterSetName = CommentSet, ValueFromPipelineByPropertyName = true)]
    [AllowNull]
    public ulong[]? PostId { get; set; }

    /// <summary>The numbers of the comments.</summary>
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
