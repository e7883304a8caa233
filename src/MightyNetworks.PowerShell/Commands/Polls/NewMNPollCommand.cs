using System.Management.Automation;
using MightyNetworks.Client.Operations;
using MightyNetworks.PowerShell.Cmdlets;

namespace MightyNetworks.PowerShell.Commands;

/// <summary>Puts a poll or a question to the members of a space. Operation: POST /polls.</summary>
[Cmdlet(VerbsCommon.New, "MNPoll", SupportsShouldProcess = true)]
[OutputType(typeof(Poll))]
public sealed class NewMNPollCommand : MNChangeCommand
{
    /// <summary>The number of the space that the poll goes to.</summary>
    [Parameter(Mandatory = true, Position = 0, ValueFromPipelineByPropertyName = true)]
    public ulong SpaceId { get; set; }

    /// <summary>The title: what is asked.</summary>
    [Parameter(Mandatory = true, Position = 1, ValueFromPipelineByPropertyName = true)]
    [ValidateNotNullOrEmpty]
    public string? Title { get; set; }

    /// <summary>What kind of poll it is. A Question is answered in words; the others take choices.</summary>
    [Parameter(Mandatory = true, ValueFromPipelineByPropertyName = true)]
    [Alias("PollType")]
    public PollType Type { get; set; }

    /// <summary>What members choose from. Every type but Question needs it, a Question takes none.</summary>
    [Parameter(ValueFromPipelineByPropertyName = true)]
    public string[]? Choice { get; set; }

    /// <summary>More about what is asked.</summary>
    [Parameter(ValueFromPipelineByPropertyName = true)]
    public string? Description { get; set; }

    /// <summary>Notifies the members of the space. By default nobody is notified.</summary>
    [Parameter]
    public SwitchParameter Notify { get; set; }

    /// <inheritdoc/>
    protected override void ProcessInput()
    {
        string[]? choices = Choice is { Length: 0 } ? null : Choice;
        bool isQuestion = Type is PollType.Question;
        if (isQuestion != choices is null)
        {
            WriteValidationError(
                isQuestion ? "MNChoiceNotAllowed" : "MNChoiceMissing",
                isQuestion ? $"A question is answered in words: '{Title}' takes no -Choice." : $"A poll of the type {Type} needs -Choice: '{Title}' has none.",
                Title);
            return;
        }

        var poll = new PollCreate
        {
            SpaceId = SpaceId,
            Title = Title,
            Description = Filled(Description),
            PollType = Type,
            Choices = choices,
            Notify = Notify.IsPresent,
        };
        Change(Polls.Create(poll), $"Create {(isQuestion ? "question" : "poll")} {Title} in {Label("space", SpaceId, nameof(SpaceId))}", Title);
    }
}
