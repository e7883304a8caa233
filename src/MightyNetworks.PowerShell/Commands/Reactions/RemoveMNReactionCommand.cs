using System.Management.Automation;
using MightyNetworks.Client.Operations;

namespace MightyNetworks.PowerShell.Commands;

/// <summary>Removes the token owner's reactions to posts or comments.</summary>
/// <remarks>Operations: DELETE /posts/{post_id}/reactions, DELETE /comments/{comment_id}/reactions.</remarks>
[Cmdlet(VerbsCommon.Remove, "MNReaction", SupportsShouldProcess = true)]
public sealed class RemoveMNReactionCommand : ReactionCommand
{
    private protected override void ChangeOfComment(ulong commentId, string label) =>
        Change(Reactions.RemoveFromComment(commentId), $"Take back the reaction to {label}", commentId);

    private protected override void ChangeOfPost(ulong postId, string label) =>
        Change(Reactions.RemoveFromPost(postId), $"Take back the reaction to {label}", postId);
}
