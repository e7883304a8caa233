using System.Management.Automation;
using MightyNetworks.Client.Operations;
using MightyNetworks.PowerShell.Cmdlets;

namespace MightyNetworks.PowerShell.Commands;

/// <summary>
/// Gets the comments of a post with the replies to them: all, or by number.
/// Operations: GET /posts/{post_id}/comments, GET /posts/{post_id}/comments/{id}/.
/// </summary>
[Cmdlet(VerbsCommon.Get, "MNComment", SupportsPaging = true)]
[OutputType(typeof(Comment))]
public sealed class GetMNCommentCommand : MNGetCommand
{
    private const string PostSet = "Post";

    /// <summary>The numbers of the posts whose comments are listed.</summary>
    [Parameter(ParameterSetName = PostSet, Mandatory = true, Position = 0, ValueFromPipelineByPropertyName = true)]
    [Parameter(ParameterSetName = KeySet, Mandatory = true, Position = 0, ValueFromPipelineByPropertyName = true)]
    public ulong[] PostId { get; set; } = [];

    /// <summary>The numbers of the comments to get. One of another post is an error.</summary>
    [Parameter(ParameterSetName = KeySet, Mandatory = true, Position = 1, ValueFromPipeline = true, ValueFromPipelineByPropertyName = true)]
    public ulong[] CommentId { get; set; } = [];

    /// <inheritdoc/>
    protected override void Read()
    {
        foreach (ulong postId in PostId)
        {
            if (ParameterSetName == PostSet)
            {
                List(Comments.List(postId), key: postId);
            }

            foreach (ulong commentId in CommentId)
            {
                Fetch(Comments.Get(postId, commentId), commentId);
            }
        }
    }
}
