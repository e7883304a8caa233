using System.Management.Automation;
using MightyNetworks.Client.Operations;
using MightyNetworks.PowerShell.Cmdlets;

namespace MightyNetworks.PowerShell.Commands;

/// <summary>Deletes tags, also from the members who have them. Operation: DELETE /tags/{id}/.</summary>
[Cmdlet(VerbsCommon.Remove, "MNTag", SupportsShouldProcess = true, ConfirmImpact = ConfirmImpact.High)]
public sealed class RemoveMNTagCommand : MNChangeCommand
{
    /// <summary>The numbers of the tags to delete.</summary>
    [Parameter(Mandatory = true, Position = 0, ValueFromPipeline = true, ValueFromPipelineByPropertyName = true)]
    public ulong[] TagId { get; set; } = [];

    /// <inheritdoc/>
    protected override void ProcessInput()
    {
        foreach (ulong tagId in TagId)
        {
            Change(Tags.Delete(tagId), $"Delete {Label("tag", tagId, nameof(TagId))}", tagId);
        }
    }
}
