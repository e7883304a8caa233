using System.Collections.Generic;
using System.Management.Automation;
using MightyNetworks.Client.Operations;
using MightyNetworks.PowerShell.Binding;
using MightyNetworks.PowerShell.Cmdlets;
using MightyNetworks.PowerShell.Dispatch;

namespace MightyNetworks.PowerShell.Commands;

/// <summary>Creates a section, a lesson or a quiz in a course.</summary>
/// <remarks>Operation: POST /spaces/{space_id}/courseworks.</remarks>
[Cmdlet(VerbsCommon.New, "MNCoursework", SupportsShouldProcess = true)]
[OutputType(typeof(Coursework))]
public sealed class NewMNCourseworkCommand : MNChangeCommand
{
    /// <summary>The ID or name of the space that contains the course.</summary>
    [Parameter(Mandatory = true, Position = 0, ValueFromPipelineByPropertyName = true)]
    [KeyTransformation]
    [ArgumentCompleter(typeof(NameCompleter))]
    public MNKey SpaceId { get; set; }

    /// <summary>The type of the item. The overview of a course exists from the start.</summary>
    [Parameter(Mandatory = true, ValueFromPipelineByPropertyName = true)]
    public NewCourseworkType? Type { get; set; }

    /// <summary>The title.</summary>
    [Parameter(Position = 1, ValueFromPipelineByPropertyName = true)]
    public string? Title { get; set; }

    /// <summary>The description.</summary>
    [Parameter(ValueFromPipelineByPropertyName = true)]
    public string? Description { get; set; }

    /// <summary>The ID of the section, or of the overview, to place the item in. A piped item supplies its texts but not its parent.</summary>
    [Parameter(ValueFromPipelineByPropertyName = true)]
    [KeyTransformation("CourseworkId")]
    [ArgumentCompleter(typeof(NameCompleter))]
    public MNKey? ParentId { get; set; }

    /// <summary>Whether members see the item. The default is Hidden.</summary>
    [Parameter(ValueFromPipelineByPropertyName = true)]
    public CourseworkStatus? Status { get; set; }

    /// <summary>What completes the item for a member.</summary>
    [Parameter(ValueFromPipelineByPropertyName = true)]
    [WireNameTransformation]
    public CompletionCriteria? CompletionCriteria { get; set; }

    /// <summary>What unlocks the item for a member.</summary>
    [Parameter(ValueFromPipelineByPropertyName = true)]
    [WireNameTransformation]
    public UnlockingCriteria? UnlockingCriteria { get; set; }

    /// <inheritdoc/>
    private protected override IEnumerable<Change> Changes()
    {
        Key space = Key(SpaceId);
        var coursework = new CourseworkCreate
        {
            Type = Type,
            ParentId = Specified(ParentId),
            Title = Filled(Title),
            Description = Filled(Description),
            Status = Status ?? CourseworkStatus.Hidden,
            CompletionCriteria = CompletionCriteria,
            UnlockingCriteria = UnlockingCriteria,
        };
        return [Change.Of(Courseworks.Create(space, coursework), $"Create {Type} {Title} in {space}", Title)];
    }
}
