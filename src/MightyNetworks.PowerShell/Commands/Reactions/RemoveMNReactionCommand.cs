using System.Management.Automation;
using MightyNetworks.Resources;

namespace MightyNetworks.PowerShell.Commands;

/// <summary>
/// Takes back the reactions that the owner of the token gave to posts or to comments; those of others stay.
/// Operations: DELETE /posts/{post_id}/reactions, DELETE /comments/{comment_id}/reactions.
/// </summary>
[Cmdlet(VerbsCommon.Remove, "MNReaction", SupportsShouldProcess = true)]
public sealed class RemoveMNReactionCommand : MNChangeCommand
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
    protected override void ProcessRecord()
    {
        if (CommentId is null && PostId is null)
        {
            RefuseOne("MNNoKey", "There is neither a post nor a comment: give -PostId or -CommentId.", InputObject);
            return;
        }

        foreach (ulong commentId in CommentId ?? [])
        {
            Change(Reactions.RemoveFromComment(commentId), $"Take back the reaction to {Label("comment", commentId, nameof(CommentId))}", commentId);
        }

        foreach (ulong postId in CommentId is null ? PostId! : [])
        {
            Change(Reactions.RemoveFromPost(postId), $"Take back the reaction to {Label("post", postId, nameof(PostId))}", postId);
        }
    }
}
