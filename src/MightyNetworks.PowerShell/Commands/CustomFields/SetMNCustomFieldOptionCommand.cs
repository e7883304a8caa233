using System.Collections.Generic;
using System.Linq;
using System.Management.Automation;
using MightyNetworks.Client.Operations;
using MightyNetworks.PowerShell.Binding;
using MightyNetworks.PowerShell.Cmdlets;
using MightyNetworks.PowerShell.Dispatch;

namespace MightyNetworks.PowerShell.Commands;

/// <summary>Changes the title or description of options of a dropdown field.</summary>
/// <remarks>Operation: PATCH /custom_fields/{custom_field_id}/options/{id}/.</remarks>
[Cmdlet(VerbsCommon.Set, "MNCustomFieldOption", SupportsShouldProcess = true)]
[OutputType(typeof(CustomFieldOption))]
public sealed class SetMNCustomFieldOptionCommand : MNChangeCommand
{
    /// <summary>The ID or title of the custom field.</summary>
    [Parameter(Mandatory = true, Position = 0, ValueFromPipelineByPropertyName = true)]
    [KeyTransformation]
    [ArgumentCompleter(typeof(NameCompleter))]
    public MNKey CustomFieldId { get; set; }

    /// <summary>The IDs of the options to change.</summary>
    [Parameter(Mandatory = true, Position = 1, ValueFromPipeline = true, ValueFromPipelineByPropertyName = true)]
    [KeyTransformation]
    [ArgumentCompleter(typeof(NameCompleter))]
    public MNKey[] OptionId { get; set; } = [];

    /// <summary>The new title.</summary>
    [Parameter(ValueFromPipelineByPropertyName = true)]
    public string? Title { get; set; }

    /// <summary>The new description.</summary>
    [Parameter(ValueFromPipelineByPropertyName = true)]
    public string? Description { get; set; }

    /// <summary>The fields to empty. They cannot be set at the same time. An empty cell of a CSV file does not empty a field.</summary>
    [Parameter]
    [ValidateSet(nameof(Description))]
    public string[] Clear { get; set; } = [];

    /// <inheritdoc/>
    private protected override IEnumerable<Change> Changes()
    {
        var changes = new CustomFieldOptionUpdate { Title = Specified(Title), Description = Specified(Description) };
        return from option in Keys(OptionId) select option.SetFields(CustomFieldOptions.Update(Key(CustomFieldId), option, changes));
    }
}
