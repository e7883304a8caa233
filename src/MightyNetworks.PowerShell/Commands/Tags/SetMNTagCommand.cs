using System.Management.Automation;
using MightyNetworks.Client.Operations;

namespace MightyNetworks.PowerShell.Commands;

/// <summary>Changes the title, description or colour of tags.</summary>
/// <remarks>Operation: PATCH /tags/{id}/.</remarks>
[Cmdlet(VerbsCommon.Set, "MNTag", SupportsShouldProcess = true)]
[OutputType(typeof(Tag))]
public sealed class SetMNTagCommand : ColorCommand
{
    /// <summary>The IDs of the tags to change.</summary>
    [Parameter(Mandatory = true, Position = 0, ValueFromPipeline = true, ValueFromPipelineByPropertyName = true)]
    public ulong[] TagId { get; set; } = [];

    /// <summary>The new title.</summary>
    [Parameter(ValueFromPipelineByPropertyName = true)]
    public string? Title { get; set; }

    /// <summary>The new description.</summary>
    [Parameter(ValueFromPipelineByPropertyName = true)]
    public string? Description { get; set; }

    /// <summary>The fields to empty. They cannot be set at the same time. An empty cell of a CSV file does not empty a field.</summary>
    [Parameter]
    [ValidateSet(nameof(Description))]
    public string[] Clear { get; set; } = [];

    private protected override string[] Cleared => Clear;

    /// <inheritdoc/>
    protected override void ProcessInput()
    {
        var changes = new TagUpdate { Title = Given(Title), Description = Given(Description), Color = Filled(Given(Color)) };
        if (!IsColor(changes.Color))
        {
            return;
        }

        foreach (ulong tagId in TagId)
        {
            SetFields(Tags.Update(tagId, changes), Label("tag", tagId, nameof(TagId)), tagId);
        }
    }
}
