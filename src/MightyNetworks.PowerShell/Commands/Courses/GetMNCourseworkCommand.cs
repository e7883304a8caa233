using System.Management.Automation;
using MightyNetworks.Client.Operations;
using MightyNetworks.PowerShell.Binding;
using MightyNetworks.PowerShell.Cmdlets;

namespace MightyNetworks.PowerShell.Commands;

/// <summary>Gets the overview, sections, lessons and quizzes of a course: all, by ID, or by type, status or parent.</summary>
/// <remarks>Operations: GET /spaces/{space_id}/courseworks, GET /spaces/{space_id}/courseworks/{id}/.</remarks>
[Cmdlet(VerbsCommon.Get, "MNCoursework", DefaultParameterSetName = SpaceSet, SupportsPaging = true)]
[OutputType(typeof(Coursework))]
public sealed class GetMNCourseworkCommand : MNGetCommand
{
    /// <summary>Lists the items of courses.</summary>
    private const string SpaceSet = "Space";

    /// <summary>The IDs or names of the spaces whose courses are listed.</summary>
    [Parameter(Mandatory = true, Position = 0, ValueFromPipelineByPropertyName = true)]
    [KeyTransformation]
    [ArgumentCompleter(typeof(NameCompleter))]
    public MNKey[] SpaceId { get; set; } = [];

    /// <summary>The IDs of the items to get.</summary>
    [Parameter(ParameterSetName = KeySet, Mandatory = true, Position = 1, ValueFromPipeline = true, ValueFromPipelineByPropertyName = true)]
    [KeyTransformation]
    [ArgumentCompleter(typeof(NameCompleter))]
    public MNKey[] CourseworkId { get; set; } = [];

    /// <summary>Lists only the items of this type.</summary>
    [Parameter(ParameterSetName = SpaceSet)]
    public CourseworkType? Type { get; set; }

    /// <summary>Lists only the direct children of the section or overview with this ID. Ignored when -CourseworkId is specified.</summary>
    [Parameter(ParameterSetName = SpaceSet, ValueFromPipelineByPropertyName = true)]
    [Parameter(ParameterSetName = KeySet, ValueFromPipelineByPropertyName = true)]
    [KeyTransformation("CourseworkId")]
    [ArgumentCompleter(typeof(NameCompleter))]
    public MNKey? ParentId { get; set; }

    /// <summary>Lists only the items with this status.</summary>
    [Parameter(ParameterSetName = SpaceSet)]
    public CourseworkStatus? Status { get; set; }

    /// <inheritdoc/>
    protected override void Read()
    {
        if (ParameterSetName == SpaceSet)
        {
            ListEach(SpaceId, spaceId => Courseworks.List(spaceId, Type, ParentId, Status));
        }
        else
        {
            FetchEach(SpaceId, CourseworkId, Courseworks.Get);
        }
    }
}
