using System.Management.Automation;
using MightyNetworks.Client.Operations;
using MightyNetworks.PowerShell.Binding;
using MightyNetworks.PowerShell.Dispatch;

namespace MightyNetworks.PowerShell.Commands;

/// <summary>Removes the token owner's reactions to posts or comments.</summary>
/// <remarks>Operations: DELETE /posts/{post_id}/reactions, DELETE /comments/{comment_id}/reactions.</remarks>
[Cmdlet(VerbsCommon.Remove, "MNReaction", SupportsShouldProcess = true)]
public sealed class RemoveMNReactionCommand : ReactionCommand
{
    private protected override Change ChangeOfComment(Key comment) =>
        comment.Change(Reactions.RemoveFromComment(comment), $"Take back the reaction to {comment}");

    private protected override Change ChangeOfPost(Key post) =>
        post.Change(Reactions.RemoveFromPost(post), $"Take back the reaction to {post}");
}
