using System.Collections.Generic;
using System.Linq;
using System.Management.Automation;
using MightyNetworks.PowerShell.Binding;
using MightyNetworks.PowerShell.Cmdlets;
using MightyNetworks.PowerShell.Dispatch;

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
    private protected sealed override IEnumerable<Change> Changes() =>
        CommentId is not null ? Keys(CommentId).Select(ChangeOfComment)
        : PostId is not null ? Keys(PostId).Select(ChangeOfPost)
        : [Change.Invalid("MNNoKey", "There is neither a post nor a comment: specify -PostId or -CommentId.", InputObject)];

    private protected abstract Change ChangeOfComment(Key comment);

    private protected abstract Change ChangeOfPost(Key post);
}
