using System.Management.Automation;
using MightyNetworks.Resources;

namespace MightyNetworks.PowerShell.Commands;

/// <summary>
/// Reacts to posts or to comments, as the owner of the token; a reaction given before is replaced.
/// Operations: POST /posts/{post_id}/reactions, POST /comments/{comment_id}/reactions.
/// </summary>
[Cmdlet(VerbsCommon.Add, "MNReaction", SupportsShouldProcess = true)]
[OutputType(typeof(Reaction))]
public sealed class AddMNReactionCommand : MNChangeCommand
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

    /// <summary>The emoji to react with.</summary>
    [Parameter(Mandatory = true, Position = 1, ValueFromPipelineByPropertyName = true)]
    [ValidateNotNullOrEmpty]
    public string? Emoji { get; set; }

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
            Change(Reactions.AddToComment(commentId, Emoji!), $"React with {Emoji} to {Label("comment", commentId, nameof(CommentId))}", commentId);
        }

        foreach (ulong postId in CommentId is null ? PostId! : [])
        {
            Change(Reactions.AddToPost(postId, Emoji!), $"React with {Emoji} to {Label("post", postId, nameof(PostId))}", postId);
        }
    }
}
