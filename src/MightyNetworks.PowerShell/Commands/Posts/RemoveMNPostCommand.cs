using System.Management.Automation;
using MightyNetworks.Client.Operations;
using MightyNetworks.PowerShell.Cmdlets;

namespace MightyNetworks.PowerShell.Commands;

/// <summary>Permanently deletes posts with their comments and reactions.</summary>
/// <remarks>Operation: DELETE /posts/{id}/.</remarks>
[Cmdlet(VerbsCommon.Remove, "MNPost", SupportsShouldProcess = true, ConfirmImpact = ConfirmImpact.High)]
public sealed class RemoveMNPostCommand : MNChangeCommand
{
    /// <summary>The IDs of the posts to delete.</summary>
    [Parameter(Mandatory = true, Position = 0, ValueFromPipeline = true, ValueFromPipelineByPropertyName = true)]
    public ulong[] PostId { get; set; } = [];

    /// <inheritdoc/>
    protected override void ProcessInput()
    {
        foreach (ulong postId in PostId)
        {
            Change(Posts.Delete(postId), $"Delete {Label("post", postId, nameof(PostId))}", postId);
        }
    }
}
