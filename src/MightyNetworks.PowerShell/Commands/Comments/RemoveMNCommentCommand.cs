using System.Collections.Generic;
using System.Linq;
using System.Management.Automation;
using MightyNetworks.Client.Operations;
using MightyNetworks.PowerShell.Binding;
using MightyNetworks.PowerShell.Cmdlets;
using MightyNetworks.PowerShell.Dispatch;

namespace MightyNetworks.PowerShell.Commands;

/// <summary>Permanently deletes comments and their replies.</summary>
/// <remarks>Operation: DELETE /posts/{post_id}/comments/{id}/.</remarks>
[Cmdlet(VerbsCommon.Remove, "MNComment", SupportsShouldProcess = true, ConfirmImpact = ConfirmImpact.High)]
public sealed class RemoveMNCommentCommand : MNChangeCommand
{
    /// <summary>The ID of the post.</summary>
    [Parameter(Mandatory = true, Position = 0, ValueFromPipelineByPropertyName = true)]
    [KeyTransformation]
    [ArgumentCompleter(typeof(NameCompleter))]
    public MNKey PostId { get; set; }

    /// <summary>The IDs of the comments to delete.</summary>
    [Parameter(Mandatory = true, Position = 1, ValueFromPipeline = true, ValueFromPipelineByPropertyName = true)]
    [KeyTransformation]
    [ArgumentCompleter(typeof(NameCompleter))]
    public MNKey[] CommentId { get; set; } = [];

    /// <inheritdoc/>
    private protected override IEnumerable<Change> Changes() =>
        from comment in Keys(CommentId)
        select comment.Change(Comments.Delete(Key(PostId), comment), $"Delete {comment} on post {PostId}");
}
