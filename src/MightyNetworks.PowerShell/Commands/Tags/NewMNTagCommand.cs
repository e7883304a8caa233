using System.Collections.Generic;
using System.Management.Automation;
using MightyNetworks.Client.Operations;
using MightyNetworks.PowerShell.Dispatch;

namespace MightyNetworks.PowerShell.Commands;

/// <summary>Creates a tag.</summary>
/// <remarks>Operation: POST /tags.</remarks>
[Cmdlet(VerbsCommon.New, "MNTag", SupportsShouldProcess = true)]
[OutputType(typeof(Tag))]
public sealed class NewMNTagCommand : ColorCommand
{
    /// <summary>The title of the new tag.</summary>
    [Parameter(Mandatory = true, Position = 0, ValueFromPipelineByPropertyName = true)]
    [ValidateNotNullOrEmpty]
    public string? Title { get; set; }

    /// <summary>The description: what the tag is for.</summary>
    [Parameter(ValueFromPipelineByPropertyName = true)]
    public string? Description { get; set; }

    /// <inheritdoc/>
    private protected override IEnumerable<Change> Changes()
    {
        var tag = new TagCreate { Title = Title, Description = Filled(Description), Color = Filled(Color) };
        return [InvalidColor(tag.Color) ?? Change.Of(Tags.Create(tag), $"Create tag {Title}", Title)];
    }
}
