using System.Collections.Generic;
using System.Linq;
using System.Management.Automation;
using MightyNetworks.Client.Operations;
using MightyNetworks.PowerShell.Binding;
using MightyNetworks.PowerShell.Cmdlets;
using MightyNetworks.PowerShell.Dispatch;

namespace MightyNetworks.PowerShell.Commands;

/// <summary>Changes items of a course, or moves them to another section.</summary>
/// <remarks>Operation: PATCH /spaces/{space_id}/courseworks/{id}/.</remarks>
[Cmdlet(VerbsCommon.Set, "MNCoursework", SupportsShouldProcess = true)]
[OutputType(typeof(Coursework))]
public sealed class SetMNCourseworkCommand : MNChangeCommand
{
    /// <summary>The ID or name of the space that contains the course.</summary>
    [Parameter(Mandatory = true, Position = 0, ValueFromPipelineByPropertyName = true)]
    [KeyTransformation]
    [ArgumentCompleter(typeof(NameCompleter))]
    public MNKey SpaceId { get; set; }

    /// <summary>The IDs of the items to change.</summary>
    [Parameter(Mandatory = true, Position = 1, ValueFromPipeline = true, ValueFromPipelineByPropertyName = true)]
    [KeyTransformation]
    [ArgumentCompleter(typeof(NameCompleter))]
    public MNKey[] CourseworkId { get; set; } = [];

    /// <summary>The new title.</summary>
    [Parameter(ValueFromPipelineByPropertyName = true)]
    public string? Title { get; set; }

    /// <summary>The new description.</summary>
    [Parameter(ValueFromPipelineByPropertyName = true)]
    public string? Description { get; set; }

    /// <summary>The ID of the section, or of the overview, to move the items to.</summary>
    [Parameter(ValueFromPipelineByPropertyName = true)]
    [KeyTransformation("CourseworkId")]
    [ArgumentCompleter(typeof(NameCompleter))]
    public MNKey? ParentId { get; set; }

    /// <summary>Whether members see the items.</summary>
    [Parameter(ValueFromPipelineByPropertyName = true)]
    public CourseworkStatus? Status { get; set; }

    /// <summary>What completes the items for a member.</summary>
    [Parameter(ValueFromPipelineByPropertyName = true)]
    [WireNameTransformation]
    public CompletionCriteria? CompletionCriteria { get; set; }

    /// <summary>What unlocks the items for a member.</summary>
    [Parameter(ValueFromPipelineByPropertyName = true)]
    [WireNameTransformation]
    public UnlockingCriteria? UnlockingCriteria { get; set; }

    /// <summary>The fields to empty. They cannot be set at the same time. An empty cell of a CSV file does not empty a field.</summary>
    [Parameter]
    [ValidateSet(nameof(Description))]
    public string[] Clear { get; set; } = [];

    /// <inheritdoc/>
    private protected override IEnumerable<Change> Changes()
    {
        var changes = new CourseworkUpdate
        {
            Title = Specified(Title),
            Description = Specified(Description),
            ParentId = Specified(ParentId),
            Status = Specified(Status),
            CompletionCriteria = Specified(CompletionCriteria),
            UnlockingCriteria = Specified(UnlockingCriteria),
        };
        return from coursework in Keys(CourseworkId) select coursework.SetFields(Courseworks.Update(Key(SpaceId), coursework, changes));
    }
}
