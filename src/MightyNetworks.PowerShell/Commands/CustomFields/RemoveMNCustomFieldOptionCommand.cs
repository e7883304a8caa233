using System.Management.Automation;
using MightyNetworks.Client.Operations;
using MightyNetworks.PowerShell.Cmdlets;

namespace MightyNetworks.PowerShell.Commands;

/// <summary>
/// Deletes options of a dropdown field, also from the answers of the members who chose them.
/// Operation: DELETE /custom_fields/{custom_field_id}/options/{id}/.
/// </summary>
[Cmdlet(VerbsCommon.Remove, "MNCustomFieldOption", SupportsShouldProcess = true, ConfirmImpact = ConfirmImpact.High)]
public sealed class RemoveMNCustomFieldOptionCommand : MNChangeCommand
{
    /// <summary>The number of the custom field.</summary>
    [Parameter(Mandatory = true, Position = 0, ValueFromPipelineByPropertyName = true)]
    public ulong CustomFieldId { get; set; }

    /// <summary>The numbers of the options to delete.</summary>
    [Parameter(Mandatory = true, Position = 1, ValueFromPipeline = true, ValueFromPipelineByPropertyName = true)]
    public ulong[] OptionId { get; set; } = [];

    /// <inheritdoc/>
    protected override void ProcessInput()
    {
        foreach (ulong optionId in OptionId)
        {
            Change(CustomFieldOptions.Delete(CustomFieldId, optionId), $"Delete {Label("option", optionId, nameof(OptionId))}", optionId);
        }
    }
}
