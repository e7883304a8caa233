using System.Management.Automation;
using MightyNetworks.Client.Operations;
using MightyNetworks.PowerShell.Binding;
using MightyNetworks.PowerShell.Cmdlets;

namespace MightyNetworks.PowerShell.Commands;

/// <summary>Gets the options of a dropdown field: all, by ID or by a term in the title.</summary>
/// <remarks>Operations: GET /custom_fields/{custom_field_id}/options, GET /custom_fields/{custom_field_id}/options/{id}/.</remarks>
[Cmdlet(VerbsCommon.Get, "MNCustomFieldOption", DefaultParameterSetName = FieldSet, SupportsPaging = true)]
[OutputType(typeof(CustomFieldOption))]
public sealed class GetMNCustomFieldOptionCommand : MNGetCommand
{
    /// <summary>Lists the options of fields.</summary>
    private const string FieldSet = "Field";

    /// <summary>The IDs or titles of the custom fields whose options are listed.</summary>
    [Parameter(Mandatory = true, Position = 0, ValueFromPipelineByPropertyName = true)]
    [KeyTransformation]
    [ArgumentCompleter(typeof(NameCompleter))]
    public MNKey[] CustomFieldId { get; set; } = [];

    /// <summary>The IDs of the options to get.</summary>
    [Parameter(ParameterSetName = KeySet, Mandatory = true, Position = 1, ValueFromPipeline = true, ValueFromPipelineByPropertyName = true)]
    [KeyTransformation]
    [ArgumentCompleter(typeof(NameCompleter))]
    public MNKey[] OptionId { get; set; } = [];

    /// <summary>Lists only the options whose title contains this text. The service does the search.</summary>
    [Parameter(ParameterSetName = FieldSet)]
    [ValidateNotNullOrEmpty]
    public string? Term { get; set; }

    /// <inheritdoc/>
    protected override void Read()
    {
        if (ParameterSetName == FieldSet)
        {
            ListEach(CustomFieldId, customFieldId => CustomFieldOptions.List(customFieldId, Term));
        }
        else
        {
            FetchEach(CustomFieldId, OptionId, CustomFieldOptions.Get);
        }
    }
}
