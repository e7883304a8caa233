using System.Collections.Generic;
using System.Linq;
using System.Management.Automation;
using MightyNetworks.Client.Operations;
using MightyNetworks.PowerShell.Binding;
using MightyNetworks.PowerShell.Cmdlets;
using MightyNetworks.PowerShell.Dispatch;

namespace MightyNetworks.PowerShell.Commands;

/// <summary>Deletes members' answers to a custom field.</summary>
/// <remarks>Operation: DELETE /custom_fields/{custom_field_id}/members/{member_id}/answers.</remarks>
[Cmdlet(VerbsCommon.Remove, "MNCustomFieldAnswer", SupportsShouldProcess = true, ConfirmImpact = ConfirmImpact.High)]
public sealed class RemoveMNCustomFieldAnswerCommand : MNChangeCommand
{
    /// <summary>The ID or title of the custom field.</summary>
    [Parameter(Mandatory = true, Position = 0, ValueFromPipelineByPropertyName = true)]
    [KeyTransformation]
    [ArgumentCompleter(typeof(NameCompleter))]
    public MNKey CustomFieldId { get; set; }

    /// <summary>The IDs or email addresses of the members whose answers are deleted.</summary>
    [Parameter(Mandatory = true, Position = 1, ValueFromPipeline = true, ValueFromPipelineByPropertyName = true)]
    [Alias("Email")]
    [KeyTransformation]
    [ArgumentCompleter(typeof(NameCompleter))]
    public MNKey[] MemberId { get; set; } = [];

    /// <inheritdoc/>
    private protected override IEnumerable<Change> Changes() =>
        from member in Keys(MemberId)
        let field = Key(CustomFieldId)
        select member.Change(CustomFieldAnswers.Delete(field, member), $"Delete the answer of {member} to {field}");
}
