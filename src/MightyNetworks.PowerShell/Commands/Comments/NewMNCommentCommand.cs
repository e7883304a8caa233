using System.Collections.Generic;
using System.Management.Automation;
using MightyNetworks.Client.Operations;
using MightyNetworks.PowerShell.Binding;
using MightyNetworks.PowerShell.Cmdlets;
using MightyNetworks.PowerShell.Dispatch;

namespace MightyNetworks.PowerShell.Commands;

/// <summary>Comments on a post, or replies to a comment, as the token's owner.</summary>
/// <remarks>Operation: POST /posts/{post_id}/comments.</remarks>
[Cmdlet(VerbsCommon.New, "MNComment", SupportsShouldProcess = true)]
[OutputType(typeof(Comment))]
public sealed class NewMNCommentCommand : MNChangeCommand
{
    /// <summary>The ID of the post.</summary>
    [Parameter(Mandatory = true, Position = 0, ValueFromPipelineByPropertyName = true)]
    [KeyTransformation]
    [ArgumentCompleter(typeof(NameCompleter))]
    public MNKey PostId { get; set; }

    /// <summary>The text of the comment.</summary>
    [Parameter(Mandatory = true, Position = 1, ValueFromPipelineByPropertyName = true)]
    [ValidateNotNullOrEmpty]
    public string? Text { get; set; }

    /// <summary>The ID of the comment to reply to. A piped comment supplies its ID. By default the comment is on the post itself.</summary>
    [Parameter(ValueFromPipelineByPropertyName = true)]
    [Alias("CommentId")]
    [KeyTransformation("CommentId")]
    [ArgumentCompleter(typeof(NameCompleter))]
    public MNKey? ReplyTo { get; set; }

    /// <inheritdoc/>
    private protected override IEnumerable<Change> Changes()
    {
        Key post = Key(PostId);
        if (Specified(Text) is not { } text)
        {
            return [post.Invalid("MNTextMissing", "A piped comment does not supply the text of the reply: specify -Text.")];
        }

        // An empty cell of a CSV file arrives as 0.
        ulong? replyTo = ReplyTo is { IsNothing: false } comment ? comment.Id : null;
        string what = replyTo is null ? "Comment" : $"Reply to comment {replyTo}";
        return [post.Change(Comments.Create(post, new CommentCreate { Text = text, ReplyToId = replyTo }), $"{what} on {post}")];
    }
}
