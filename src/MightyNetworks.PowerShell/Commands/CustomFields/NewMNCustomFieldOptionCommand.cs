using System.Collections.Generic;
using System.Management.Automation;
using MightyNetworks.Client.Operations;
using MightyNetworks.PowerShell.Binding;
using MightyNetworks.PowerShell.Cmdlets;
using MightyNetworks.PowerShell.Dispatch;

namespace MightyNetworks.PowerShell.Commands;

/// <summary>Adds an option to a dropdown field.</summary>
/// <remarks>Operation: POST /custom_fields/{custom_field_id}/options.</remarks>
[Cmdlet(VerbsCommon.New, "MNCustomFieldOption", SupportsShouldProcess = true)]
[OutputType(typeof(CustomFieldOption))]
public sealed class NewMNCustomFieldOptionCommand : MNChangeCommand
{
    /// <summary>The ID or title of the custom field.</summary>
    [Parameter(Mandatory = true, Position = 0, ValueFromPipelineByPropertyName = true)]
    [KeyTransformation]
    [ArgumentCompleter(typeof(NameCompleter))]
    public MNKey CustomFieldId { get; set; }

    /// <summary>The title of the new option. It must be unique within the field.</summary>
    [Parameter(Mandatory = true, Position = 1, ValueFromPipelineByPropertyName = true)]
    [ValidateNotNullOrEmpty]
    public string? Title { get; set; }

    /// <summary>The description.</summary>
    [Parameter(ValueFromPipelineByPropertyName = true)]
    public string? Description { get; set; }

    /// <inheritdoc/>
    private protected override IEnumerable<Change> Changes()
    {
        Key field = Key(CustomFieldId);
        if (InputObject?.BaseObject is CustomField && Specified(Title) is null)
        {
            return [field.Invalid("MNTitleMissing", $"The title of {field} is not that of an option: specify -Title.")];
        }

        var option = new CustomFieldOptionCreate { Title = Title, Description = Filled(Description) };
        return [Change.Of(CustomFieldOptions.Create(field, option), $"Add option {Title} to {field}", Title)];
    }
}
