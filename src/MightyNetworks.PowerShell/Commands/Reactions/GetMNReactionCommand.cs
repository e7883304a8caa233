using System.Management.Automation;
using MightyNetworks.Client.Operations;
using MightyNetworks.PowerShell.Cmdlets;

namespace MightyNetworks.PowerShell.Commands;

/// <summary>
/// Gets the reactions to posts or to comments. Operations: GET /posts/{post_id}/reactions, GET /comments/{comment_id}/reactions.
/// </summary>
[Cmdlet(VerbsCommon.Get, "MNReaction", SupportsPaging = true)]
[OutputType(typeof(Reaction))]
public sealed class GetMNReactionCommand : MNGetCommand
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
    protected override void Read()
    {
        if (CommentId is null && PostId is null)
        {
            Refuse("MNNoKey", "There is neither a post nor a comment: give -PostId or -CommentId.");
        }

        foreach (ulong commentId in CommentId ?? [])
        {
            List(Reactions.ListOfComment(commentId), key: commentId);
        }

        foreach (ulong postId in CommentId is null ? PostId! : [])
        {
            List(Reactions.ListOfPost(postId), key: postId);
        }
    }
}
