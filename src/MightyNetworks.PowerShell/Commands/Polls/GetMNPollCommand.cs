using System.Management.Automation;
using MightyNetworks.Client.Operations;
using MightyNetworks.PowerShell.Binding;
using MightyNetworks.PowerShell.Cmdlets;

namespace MightyNetworks.PowerShell.Commands;

/// <summary>Gets polls and questions: all, by ID or by space.</summary>
/// <remarks>Operations: GET /polls, GET /polls/{id}/.</remarks>
[Cmdlet(VerbsCommon.Get, "MNPoll", DefaultParameterSetName = AllSet, SupportsPaging = true)]
[OutputType(typeof(Poll))]
public sealed class GetMNPollCommand : MNGetCommand
{
    /// <summary>Lists the polls and questions of spaces.</summary>
    private const string SpaceSet = "Space";

    /// <summary>The IDs of the polls to get.</summary>
    [Parameter(ParameterSetName = KeySet, Mandatory = true, Position = 0, ValueFromPipeline = true, ValueFromPipelineByPropertyName = true)]
    [KeyTransformation]
    [ArgumentCompleter(typeof(NameCompleter))]
    public MNKey[] PollId { get; set; } = [];

    /// <summary>The IDs or names of the spaces whose polls are listed. Ignored when -PollId is specified or bound, as it is for a piped poll.</summary>
    [Parameter(ParameterSetName = SpaceSet, Mandatory = true, ValueFromPipelineByPropertyName = true)]
    [Parameter(ParameterSetName = KeySet, ValueFromPipelineByPropertyName = true)]
    [KeyTransformation]
    [ArgumentCompleter(typeof(NameCompleter))]
    public MNKey[] SpaceId { get; set; } = [];

    /// <inheritdoc/>
    protected override void Read()
    {
        switch (ParameterSetName)
        {
            case KeySet:
                FetchEach(PollId, Polls.Get);
                break;
            case SpaceSet:
                ListEach(SpaceId, spaceId => Polls.List(spaceId));
                break;
            default:
                List(Polls.List());
                break;
        }
    }
}
