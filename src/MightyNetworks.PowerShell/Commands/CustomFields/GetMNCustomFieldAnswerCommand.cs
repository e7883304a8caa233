using System.Management.Automation;
using MightyNetworks.Client.Operations;
using MightyNetworks.PowerShell.Binding;
using MightyNetworks.PowerShell.Cmdlets;

namespace MightyNetworks.PowerShell.Commands;

/// <summary>Gets members' answers to a custom field.</summary>
/// <remarks>
/// Operations: GET /custom_fields/{custom_field_id}/members/{member_id}/answers, GET
/// /custom_fields/{custom_field_id}/members/{member_id}/answers/{id}/.
/// </remarks>
[Cmdlet(VerbsCommon.Get, "MNCustomFieldAnswer", SupportsPaging = true)]
[OutputType(typeof(CustomFieldAnswer))]
public sealed class GetMNCustomFieldAnswerCommand : MNGetCommand
{
    /// <summary>Lists the answers of members.</summary>
    private const string MemberSet = "Member";

    /// <summary>The IDs or titles of the custom fields.</summary>
    [Parameter(Mandatory = true, Position = 0, ValueFromPipelineByPropertyName = true)]
    [KeyTransformation]
    [ArgumentCompleter(typeof(NameCompleter))]
    public MNKey[] CustomFieldId { get; set; } = [];

    /// <summary>The IDs or email addresses of the members whose answers are listed. There is no output for members who did not answer.</summary>
    [Parameter(ParameterSetName = MemberSet, Mandatory = true, Position = 1, ValueFromPipeline = true, ValueFromPipelineByPropertyName = true)]
    [Parameter(ParameterSetName = KeySet, Mandatory = true, Position = 1, ValueFromPipelineByPropertyName = true)]
    [Alias("Email")]
    [KeyTransformation]
    [ArgumentCompleter(typeof(NameCompleter))]
    public MNKey[] MemberId { get; set; } = [];

    /// <summary>The IDs of the answers to get.</summary>
    [Parameter(ParameterSetName = KeySet, Mandatory = true, Position = 2, ValueFromPipelineByPropertyName = true)]
    [KeyTransformation]
    [ArgumentCompleter(typeof(NameCompleter))]
    public MNKey[] AnswerId { get; set; } = [];

    /// <inheritdoc/>
    protected override void Read()
    {
        foreach (ulong fieldId in CustomFieldId)
        {
            if (ParameterSetName == MemberSet)
            {
                ListEach(MemberId, memberId => CustomFieldAnswers.List(fieldId, memberId));
            }
            else
            {
                FetchEach(MemberId, AnswerId, (memberId, answerId) => CustomFieldAnswers.Get(fieldId, memberId, answerId));
            }
        }
    }
}
