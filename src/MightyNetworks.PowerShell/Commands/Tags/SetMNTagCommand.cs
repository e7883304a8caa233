using System.Collections.Generic;
using System.Linq;
using System.Management.Automation;
using MightyNetworks.Client.Operations;
using MightyNetworks.PowerShell.Binding;
using MightyNetworks.PowerShell.Dispatch;

namespace MightyNetworks.PowerShell.Commands;

/// <summary>Changes the title, description or colour of tags.</summary>
/// <remarks>Operation: PATCH /tags/{id}/.</remarks>
[Cmdlet(VerbsCommon.Set, "MNTag", SupportsShouldProcess = true)]
[OutputType(typeof(Tag))]
public sealed class SetMNTagCommand : ColorCommand
{
    /// <summary>The IDs or titles of the tags to change.</summary>
    [Parameter(Mandatory = true, Position = 0, ValueFromPipeline = true, ValueFromPipelineByPropertyName = true)]
    [KeyTransformation]
    [ArgumentCompleter(typeof(NameCompleter))]
    public MNKey[] TagId { get; set; } = [];

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

    /// <inheritdoc/>
    private protected override IEnumerable<Change> Changes()
    {
        var changes = new TagUpdate { Title = Specified(Title), Description = Specified(Description), Color = Filled(Specified(Color)) };
        return InvalidColor(changes.Color) is { } error ? [error] : from tag in Keys(TagId) select tag.SetFields(Tags.Update(tag, changes));
    }
}
