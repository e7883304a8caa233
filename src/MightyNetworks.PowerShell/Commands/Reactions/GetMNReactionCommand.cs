using System.Management.Automation;
using MightyNetworks.Client.Operations;
using MightyNetworks.PowerShell.Binding;
using MightyNetworks.PowerShell.Cmdlets;

namespace MightyNetworks.PowerShell.Commands;

/// <summary>Gets the reactions to posts or comments.</summary>
/// <remarks>Operations: GET /posts/{post_id}/reactions, GET /comments/{comment_id}/reactions.</remarks>
[Cmdlet(VerbsCommon.Get, "MNReaction", SupportsPaging = true)]
[OutputType(typeof(Reaction))]
public sealed class GetMNReactionCommand : MNGetCommand
{
    /// <summary>Gets the reactions to posts.</summary>
    private const string PostSet = "Post";

    /// <summary>Gets the reactions to comments.</summary>
    private const string CommentSet = "Comment";

    /// <summary>The IDs of the posts. Ignored when -CommentId is specified or bound, as it is for a piped comment.</summary>
    [Parameter(ParameterSetName = PostSet, Mandatory = true, Position = 0, ValueFromPipelineByPropertyName = true)]
    [Parameter(ParameterSetName = CommentSet, ValueFromPipelineByPropertyName = true)]
    [AllowNull]
    [KeyTransformation(KeepsNull = true)]
    [ArgumentCompleter(typeof(NameCompleter))]
    public MNKey[]? PostId { get; set; }

    /// <summary>The IDs of the comments.</summary>
    [Parameter(ParameterSetName = CommentSet, Mandatory = true, ValueFromPipelineByPropertyName = true)]
    [AllowNull]
    [KeyTransformation(KeepsNull = true)]
    [ArgumentCompleter(typeof(NameCompleter))]
    public MNKey[]? CommentId { get; set; }

    /// <inheritdoc/>
    protected override void Read()
    {
        if (CommentId is not null)
        {
            ListEach(CommentId, Reactions.ListOfComment);
        }
        else if (PostId is not null)
        {
            ListEach(PostId, Reactions.ListOfPost);
        }
        else
        {
            Refuse("MNNoKey", "There is neither a post nor a comment: specify -PostId or -CommentId.");
        }
    }
}
