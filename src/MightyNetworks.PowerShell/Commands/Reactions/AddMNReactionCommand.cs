using System.Management.Automation;
using MightyNetworks.Client.Operations;
using MightyNetworks.PowerShell.Binding;
using MightyNetworks.PowerShell.Dispatch;

namespace MightyNetworks.PowerShell.Commands;

/// <summary>Reacts to posts or comments as the token's owner.</summary>
/// <remarks>Operations: POST /posts/{post_id}/reactions, POST /comments/{comment_id}/reactions.</remarks>
[Cmdlet(VerbsCommon.Add, "MNReaction", SupportsShouldProcess = true)]
[OutputType(typeof(Reaction))]
public sealed class AddMNReactionCommand : ReactionCommand
{
    /// <summary>The emoji to react with.</summary>
    [Parameter(Mandatory = true, Position = 1, ValueFromPipelineByPropertyName = true)]
    [ValidateNotNullOrEmpty]
    public string? Emoji { get; set; }

    private protected override Change ChangeOfComment(Key comment) =>
        comment.Change(Reactions.AddToComment(comment, Emoji!), $"React with {Emoji} to {comment}");

    private protected override Change ChangeOfPost(Key post) =>
        post.Change(Reactions.AddToPost(post, Emoji!), $"React with {Emoji} to {post}");
}
