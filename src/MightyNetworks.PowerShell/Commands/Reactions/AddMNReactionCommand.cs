using System.Management.Automation;
using MightyNetworks.Client.Operations;

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

    private protected override void ChangeOfComment(ulong commentId, string label) =>
        Change(Reactions.AddToComment(commentId, Emoji!), $"React with {Emoji} to {label}", commentId);

    private protected override void ChangeOfPost(ulong postId, string label) =>
        Change(Reactions.AddToPost(postId, Emoji!), $"React with {Emoji} to {label}", postId);
}
