using System.Collections.Generic;
using System.Management.Automation;
using MightyNetworks.Client.Operations;
using MightyNetworks.PowerShell.Binding;
using MightyNetworks.PowerShell.Cmdlets;
using MightyNetworks.PowerShell.Dispatch;

namespace MightyNetworks.PowerShell.Commands;

/// <summary>Creates a poll or a question in a space.</summary>
/// <remarks>Operation: POST /polls.</remarks>
[Cmdlet(VerbsCommon.New, "MNPoll", SupportsShouldProcess = true)]
[OutputType(typeof(Poll))]
public sealed class NewMNPollCommand : MNChangeCommand
{
    /// <summary>The ID or name of the space to create the poll in.</summary>
    [Parameter(Mandatory = true, Position = 0, ValueFromPipelineByPropertyName = true)]
    [KeyTransformation]
    [ArgumentCompleter(typeof(NameCompleter))]
    public MNKey SpaceId { get; set; }

    /// <summary>The title: the question to ask.</summary>
    [Parameter(Mandatory = true, Position = 1, ValueFromPipelineByPropertyName = true)]
    [ValidateNotNullOrEmpty]
    public string? Title { get; set; }

    /// <summary>The type of the poll. A Question is answered in words; the other types have choices.</summary>
    [Parameter(Mandatory = true, ValueFromPipelineByPropertyName = true)]
    [Alias("PollType")]
    public PollType Type { get; set; }

    /// <summary>The choices. Required for every type except Question, which has none.</summary>
    [Parameter(ValueFromPipelineByPropertyName = true)]
    public string[]? Choice { get; set; }

    /// <summary>The description: more about the question.</summary>
    [Parameter(ValueFromPipelineByPropertyName = true)]
    public string? Description { get; set; }

    /// <summary>Notifies the members of the space. By default nobody is notified.</summary>
    [Parameter]
    public SwitchParameter Notify { get; set; }

    /// <inheritdoc/>
    private protected override IEnumerable<Change> Changes()
    {
        string[]? choices = Choice is { Length: 0 } ? null : Choice;
        bool isQuestion = Type is PollType.Question;
        if (isQuestion != choices is null)
        {
            return
            [
                isQuestion
                    ? Change.Invalid("MNChoiceNotAllowed", $"A question is answered in words: '{Title}' takes no -Choice.", Title)
                    : Change.Invalid("MNChoiceMissing", $"A poll of the type {Type} needs -Choice: '{Title}' has none.", Title),
            ];
        }

        Key space = Key(SpaceId);
        var poll = new PollCreate
        {
            SpaceId = space,
            Title = Title,
            Description = Filled(Description),
            PollType = Type,
            Choices = choices,
            Notify = Notify.IsPresent,
        };
        return [Change.Of(Polls.Create(poll), $"Create {(isQuestion ? "question" : "poll")} {Title} in {space}", Title)];
    }
}
