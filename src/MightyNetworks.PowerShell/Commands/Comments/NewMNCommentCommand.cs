using System.Management.Automation;
using MightyNetworks.Client.Operations;
using MightyNetworks.PowerShell.Cmdlets;

namespace MightyNetworks.PowerShell.Commands;

/// <summary>Comments on a post or replies to a comment, as the owner of the token. Operation: POST /posts/{post_id}/comments.</summary>
[Cmdlet(VerbsCommon.New, "MNComment", SupportsShouldProcess = true)]
[OutputType(typeof(Comment))]
public sealed class NewMNCommentCommand : MNChangeCommand
{
    /// <summary>The number of the post.</summary>
    [Parameter(Mandatory = true, Position = 0, ValueFromPipelineByPropertyName = true)]
    public ulong PostId { get; set; }

    /// <summary>What the comment says.</summary>
    [Parameter(Mandatory = true, Position = 1, ValueFromPipelineByPropertyName = true)]
    [ValidateNotNullOrEmpty]
    public string? Text { get; set; }

    /// <summary>The number of the comment to reply to. A comment in the pipeline is replied to. Without it the comment is on the post itself.</summary>
    [Parameter(ValueFromPipelineByPropertyName = true)]
    [Alias("CommentId")]
    public ulong? ReplyTo { get; set; }

    /// <inheritdoc/>
    protected override void ProcessInput()
    {
        if (Given(Text) is not { } text)
        {
            WriteValidationError("MNTextMissing", "A comment in the pipeline is replied to, not repeated: give -Text.", PostId);
            return;
        }

        // An empty cell of a CSV file arrives as 0.
        ulong? replyTo = ReplyTo is 0 ? null : ReplyTo;
        string what = replyTo is null ? "Comment" : $"Reply to comment {replyTo}";
        Change(
            Comments.Create(PostId, new CommentCreate { Text = text, ReplyToId = replyTo }),
            $"{what} on {Label("post", PostId, nameof(PostId))}",
            PostId);
    }
}
