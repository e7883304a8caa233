using System.Collections.Generic;
using System.Linq;
using System.Management.Automation;
using MightyNetworks.Client.Operations;
using MightyNetworks.PowerShell.Binding;
using MightyNetworks.PowerShell.Cmdlets;
using MightyNetworks.PowerShell.Dispatch;

namespace MightyNetworks.PowerShell.Commands;

/// <summary>Permanently deletes custom fields with their options and all answers.</summary>
/// <remarks>Operation: DELETE /custom_fields/{id}/.</remarks>
[Cmdlet(VerbsCommon.Remove, "MNCustomField", SupportsShouldProcess = true, ConfirmImpact = ConfirmImpact.High)]
public sealed class RemoveMNCustomFieldCommand : MNChangeCommand
{
    /// <summary>The IDs or titles of the custom fields to delete.</summary>
    [Parameter(Mandatory = true, Position = 0, ValueFromPipeline = true, ValueFromPipelineByPropertyName = true)]
    [KeyTransformation]
    [ArgumentCompleter(typeof(NameCompleter))]
    public MNKey[] CustomFieldId { get; set; } = [];

    /// <inheritdoc/>
    private protected override IEnumerable<Change> Changes() =>
        from field in Keys(CustomFieldId)
        select field.Change(CustomFields.Delete(field), $"Delete {field} with all answers to it");
}
