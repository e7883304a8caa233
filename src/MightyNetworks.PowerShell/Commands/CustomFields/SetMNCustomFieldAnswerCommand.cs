using System.Management.Automation;
using MightyNetworks.Client;
using MightyNetworks.Resources;

namespace MightyNetworks.PowerShell.Commands;

/// <summary>
/// Sets members' answers to a custom field: a text, or options of a dropdown. It replaces the answers they have.
/// Operation: POST /custom_fields/{custom_field_id}/members/{member_id}/answers.
/// </summary>
[Cmdlet(VerbsCommon.Set, "MNCustomFieldAnswer", SupportsShouldProcess = true)]
[OutputType(typeof(CustomFieldAnswer))]
public sealed class SetMNCustomFieldAnswerCommand : MNChangeCommand
{
    private const string TextSet = "Text";
    private const string OptionSet = "Option";

    /// <summary>The number of the custom field.</summary>
    [Parameter(Mandatory = true, Position = 0, ValueFromPipelineByPropertyName = true)]
    public ulong CustomFieldId { get; set; }

    /// <summary>The numbers of the members who answer.</summary>
    [Parameter(Mandatory = true, Position = 1, ValueFromPipeline = true, ValueFromPipelineByPropertyName = true)]
    public ulong[] MemberId { get; set; } = [];

    /// <summary>The answer to a field that takes text. An empty text clears it.</summary>
    [Parameter(ParameterSetName = TextSet, Mandatory = true, Position = 2, ValueFromPipelineByPropertyName = true)]
    [AllowEmptyString]
    public string? Text { get; set; }

    /// <summary>
    /// The numbers of the options that answer a dropdown, all together: the answer is these and no others. A cell of a CSV file may hold several
    /// with commas between them. Options in the pipeline are set one after the other, so that the last one stays.
    /// </summary>
    [Parameter(ParameterSetName = OptionSet, Mandatory = true, ValueFromPipelineByPropertyName = true)]
    [CommaListTransformation]
    public ulong[] OptionId { get; set; } = [];

    /// <inheritdoc/>
    protected override void ProcessInput()
    {
        CustomFieldAnswerSet answer = ParameterSetName == TextSet
            ? new() { Text = Given(Text) }
            : new() { SegmentIds = OptionId };
        foreach (ulong memberId in MemberId)
        {
            ApiRequest<CustomFieldAnswer> request = CustomFieldAnswers.Set(CustomFieldId, memberId, answer);
            ChangeFields(request, $"Set answer of {Label("member", memberId, nameof(MemberId))} to {Question} to {Shown}", memberId);
        }
    }

    private string Question => Label("custom field", CustomFieldId, nameof(CustomFieldId));

    private string Shown => ParameterSetName == TextSet ? $"\"{Text}\"" : $"option {string.Join(", ", OptionId)}";
}
