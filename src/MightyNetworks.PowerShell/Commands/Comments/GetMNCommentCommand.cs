using System.Management.Automation;
using MightyNetworks.Client.Operations;
using MightyNetworks.PowerShell.Binding;
using MightyNetworks.PowerShell.Cmdlets;

namespace MightyNetworks.PowerShell.Commands;

/// <summary>Gets the comments on a post, including replies: all or by ID.</summary>
/// <remarks>Operations: GET /posts/{post_id}/comments, GET /posts/{post_id}/comments/{id}/.</remarks>
[Cmdlet(VerbsCommon.Get, "MNComment", SupportsPaging = true)]
[OutputType(typeof(Comment))]
public sealed class GetMNCommentCommand : MNGetCommand
{
    /// <summary>Lists the comments on posts.</summary>
    private const string PostSet = "Post";

    /// <summary>The IDs of the posts whose comments are listed.</summary>
    [Parameter(ParameterSetName = PostSet, Mandatory = true, Position = 0, ValueFromPipelineByPropertyName = true)]
    [Parameter(ParameterSetName = KeySet, Mandatory = true, Position = 0, ValueFromPipelineByPropertyName = true)]
    [KeyTransformation]
    [ArgumentCompleter(typeof(NameCompleter))]
    public MNKey[] PostId { get; set; } = [];

    /// <summary>The IDs of the comments to get. Fails for comments on other posts.</summary>
    [Parameter(ParameterSetName = KeySet, Mandatory = true, Position = 1, ValueFromPipeline = true, ValueFromPipelineByPropertyName = true)]
    [KeyTransformation]
    [ArgumentCompleter(typeof(NameCompleter))]
    public MNKey[] CommentId { get; set; } = [];

    /// <inheritdoc/>
    protected override void Read()
    {
        if (ParameterSetName == PostSet)
        {
            ListEach(PostId, Comments.List);
        }
        else
        {
            FetchEach(PostId, CommentId, Comments.Get);
        }
    }
}
