using System.Management.Automation;
using MightyNetworks.Client.Operations;
using MightyNetworks.PowerShell.Cmdlets;

namespace MightyNetworks.PowerShell.Commands;

/// <summary>Deletes items of a course, a section with what is below it. Operation: DELETE /spaces/{space_id}/courseworks/{id}/.</summary>
[Cmdlet(VerbsCommon.Remove, "MNCoursework", SupportsShouldProcess = true, ConfirmImpact = ConfirmImpact.High)]
public sealed class RemoveMNCourseworkCommand : MNChangeCommand
{
    /// <summary>The number of the space that holds the course.</summary>
    [Parameter(Mandatory = true, Position = 0, ValueFromPipelineByPropertyName = true)]
    public ulong SpaceId { get; set; }

    /// <summary>The numbers of the items to delete.</summary>
    [Parameter(Mandatory = true, Position = 1, ValueFromPipeline = true, ValueFromPipelineByPropertyName = true)]
    public ulong[] CourseworkId { get; set; } = [];

    /// <inheritdoc/>
    protected override void ProcessInput()
    {
        foreach (ulong courseworkId in CourseworkId)
        {
            Change(Courseworks.Delete(SpaceId, courseworkId), $"Delete {Label("coursework", courseworkId, nameof(CourseworkId))}", courseworkId);
        }
    }
}
