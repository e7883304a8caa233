using System.Management.Automation;
using MightyNetworks.Client.Operations;
using MightyNetworks.PowerShell.Cmdlets;

namespace MightyNetworks.PowerShell.Commands;

/// <summary>Renames spaces or moves them to a collection.</summary>
/// <remarks>Operation: PATCH /spaces/{id}.</remarks>
[Cmdlet(VerbsCommon.Set, "MNSpace", SupportsShouldProcess = true)]
[OutputType(typeof(Space))]
public sealed class SetMNSpaceCommand : MNChangeCommand
{
    /// <summary>The IDs of the spaces to change.</summary>
    [Parameter(Mandatory = true, Position = 0, ValueFromPipeline = true, ValueFromPipelineByPropertyName = true)]
    public ulong[] SpaceId { get; set; } = [];

    /// <summary>The new name.</summary>
    [Parameter(ValueFromPipelineByPropertyName = true)]
    public string? Name { get; set; }

    /// <summary>The ID of the collection that the spaces move to.</summary>
    [Parameter(ValueFromPipelineByPropertyName = true)]
    public ulong? CollectionId { get; set; }

    /// <inheritdoc/>
    protected override void ProcessInput()
    {
        var changes = new SpaceUpdate { Name = Given(Name), CollectionId = Given(CollectionId) };
        foreach (ulong spaceId in SpaceId)
        {
            SetFields(Spaces.Update(spaceId, changes), Label("space", spaceId, nameof(SpaceId)), spaceId);
        }
    }
}
