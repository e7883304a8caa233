using System.Management.Automation;
using MightyNetworks.Client.Operations;
using MightyNetworks.PowerShell.Cmdlets;

namespace MightyNetworks.PowerShell.Commands;

/// <summary>Permanently deletes polls and questions with their answers.</summary>
/// <remarks>Operation: DELETE /polls/{id}/.</remarks>
[Cmdlet(VerbsCommon.Remove, "MNPoll", SupportsShouldProcess = true, ConfirmImpact = ConfirmImpact.High)]
public sealed class RemoveMNPollCommand : MNChangeCommand
{
    /// <summary>The IDs of the polls to delete.</summary>
    [Parameter(Mandatory = true, Position = 0, ValueFromPipeline = true, ValueFromPipelineByPropertyName = true)]
    public ulong[] PollId { get; set; } = [];

    /// <inheritdoc/>
    protected override void ProcessInput()
    {
        foreach (ulong pollId in PollId)
        {
            Change(Polls.Delete(pollId), $"Delete {Label("poll", pollId, nameof(PollId))}", pollId);
        }
    }
}
