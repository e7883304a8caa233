using System.Collections.Generic;
using System.Linq;
using System.Management.Automation;
using MightyNetworks.Client.Operations;
using MightyNetworks.PowerShell.Binding;
using MightyNetworks.PowerShell.Cmdlets;
using MightyNetworks.PowerShell.Dispatch;

namespace MightyNetworks.PowerShell.Commands;

/// <summary>Permanently deletes options of a dropdown field, including from members' answers.</summary>
/// <remarks>Operation: DELETE /custom_fields/{custom_field_id}/options/{id}/.</remarks>
[Cmdlet(VerbsCommon.Remove, "MNCustomFieldOption", SupportsShouldProcess = true, ConfirmImpact = ConfirmImpact.High)]
public sealed class RemoveMNCustomFieldOptionCommand : MNChangeCommand
{
    /// <summary>The ID or title of the custom field.</summary>
    [Parameter(Mandatory = true, Position = 0, ValueFromPipelineByPropertyName = true)]
    [KeyTransformation]
    [ArgumentCompleter(typeof(NameCompleter))]
    public MNKey CustomFieldId { get; set; }

    /// <summary>The IDs of the options to delete.</summary>
    [Parameter(Mandatory = true, Position = 1, ValueFromPipeline = true, ValueFromPipelineByPropertyName = true)]
    [KeyTransformation]
    [ArgumentCompleter(typeof(NameCompleter))]
    public MNKey[] OptionId { get; set; } = [];

    /// <inheritdoc/>
    private protected override IEnumerable<Change> Changes() =>
        from option in Keys(OptionId)
        select option.Change(CustomFieldOptions.Delete(Key(CustomFieldId), option), $"Delete {option}");
}
