using System.Management.Automation;
using MightyNetworks.Client.Operations;

namespace MightyNetworks.PowerShell.Commands;

/// <summary>
/// Takes back the reactions that the owner of the token gave to posts or to comments; those of others stay.
/// Operations: DELETE /posts/{post_id}/reactions, DELETE /comments/{comment_id}/reactions.
/// </summary>
[Cmdlet(VerbsCommon.Remove, "MNReaction", SupportsShouldProcess = true)]
public sealed class RemoveMNReactionCommand : ReactionCommand
{
    private protected override void ChangeOfComment(ulong commentId, string label) =>
        Change(Reactions.RemoveFromComment(commentId), $"Take back the reaction to {label}", commentId);

    private protected override void ChangeOfPost(ulong postId, string label) =>
        Change(Reactions.RemoveFromPost(postId), $"Take back the reaction to {label}", postId);
}
