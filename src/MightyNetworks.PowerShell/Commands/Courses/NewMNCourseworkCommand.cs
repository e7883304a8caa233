using System.Management.Automation;
using MightyNetworks.Client.Operations;
using MightyNetworks.PowerShell.Binding;
using MightyNetworks.PowerShell.Cmdlets;

namespace MightyNetworks.PowerShell.Commands;

/// <summary>
/// Creates an item of a course: a section, a lesson or a quiz. By default it is hidden and stands below
/// the overview of the course. Operation: POST /spaces/{space_id}/courseworks.
/// </summary>
[Cmdlet(VerbsCommon.New, "MNCoursework", SupportsShouldProcess = true)]
[OutputType(typeof(Coursework))]
public sealed class NewMNCourseworkCommand : MNChangeCommand
{
    /// <summary>The number of the space whose course gets the item.</summary>
    [Parameter(Mandatory = true, Position = 0, ValueFromPipelineByPropertyName = true)]
    public ulong SpaceId { get; set; }

    /// <summary>What to create. The overview of a course is there from its beginning.</summary>
    [Parameter(Mandatory = true, ValueFromPipelineByPropertyName = true)]
    public NewCourseworkType? Type { get; set; }

    /// <summary>The title.</summary>
    [Parameter(Position = 1, ValueFromPipelineByPropertyName = true)]
    public string? Title { get; set; }

    /// <summary>The description.</summary>
    [Parameter(ValueFromPipelineByPropertyName = true)]
    public string? Description { get; set; }

    /// <summary>The number of the section, or of the overview, that the item stands below. An item in the pipeline lends its texts, not its place.</summary>
    [Parameter(ValueFromPipelineByPropertyName = true)]
    public ulong? ParentId { get; set; }

    /// <summary>Whether members see the item: by default Hidden.</summary>
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
    protected override void ProcessInput()
    {
        var coursework = new CourseworkCreate
        {
            Type = Type,
            ParentId = Given(ParentId),
            Title = Filled(Title),
            Description = Filled(Description),
            Status = Status ?? CourseworkStatus.Hidden,
            CompletionCriteria = CompletionCriteria,
            UnlockingCriteria = UnlockingCriteria,
        };
        Change(Courseworks.Create(SpaceId, coursework), $"Create {Type} {Title} in {Label("space", SpaceId, nameof(SpaceId))}", Title);
    }
}
