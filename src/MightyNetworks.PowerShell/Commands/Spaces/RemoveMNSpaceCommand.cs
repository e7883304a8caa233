using System.Management.Automation;
using MightyNetworks.Client.Operations;
using MightyNetworks.PowerShell.Cmdlets;

namespace MightyNetworks.PowerShell.Commands;

/// <summary>Permanently deletes spaces and everything in them.</summary>
/// <remarks>Operation: DELETE /spaces/{id}.</remarks>
[Cmdlet(VerbsCommon.Remove, "MNSpace", SupportsShouldProcess = true, ConfirmImpact = ConfirmImpact.High)]
public sealed class RemoveMNSpaceCommand : MNChangeCommand
{
    /// <summary>The IDs of the spaces to delete.</summary>
    [Parameter(Mandatory = true, Position = 0, ValueFromPipeline = true, ValueFromPipelineByPropertyName = true)]
    public ulong[] SpaceId { get; set; } = [];

    /// <inheritdoc/>
    protected override void ProcessInput()
    {
        foreach (ulong spaceId in SpaceId)
        {
            Change(Spaces.Delete(spaceId), $"Delete {Label("space", spaceId, nameof(SpaceId))} with everything in it", spaceId);
        }
    }
}
