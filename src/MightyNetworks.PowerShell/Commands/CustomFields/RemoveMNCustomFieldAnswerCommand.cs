using System.Management.Automation;
using MightyNetworks.Client.Operations;
using MightyNetworks.PowerShell.Cmdlets;

namespace MightyNetworks.PowerShell.Commands;

/// <summary>Deletes members' answers to a custom field.</summary>
/// <remarks>Operation: DELETE /custom_fields/{custom_field_id}/members/{member_id}/answers.</remarks>
[Cmdlet(VerbsCommon.Remove, "MNCustomFieldAnswer", SupportsShouldProcess = true, ConfirmImpact = ConfirmImpact.High)]
public sealed class RemoveMNCustomFieldAnswerCommand : MNChangeCommand
{
    /// <summary>The ID of the custom field.</summary>
    [Parameter(Mandatory = true, Position = 0, ValueFromPipelineByPropertyName = true)]
    public ulong CustomFieldId { get; set; }

    /// <summary>The IDs of the members whose answers are deleted.</summary>
    [Parameter(Mandatory = true, Position = 1, ValueFromPipeline = true, ValueFromPipelineByPropertyName = true)]
    public ulong[] MemberId { get; set; } = [];

    /// <inheritdoc/>
    protected override void ProcessInput()
    {
        foreach (ulong memberId in MemberId)
        {
            Change(
                CustomFieldAnswers.Delete(CustomFieldId, memberId),
                $"Delete the answer of {Label("member", memberId, nameof(MemberId))} to {Label("custom field", CustomFieldId, nameof(CustomFieldId))}",
                memberId);
        }
    }
}
