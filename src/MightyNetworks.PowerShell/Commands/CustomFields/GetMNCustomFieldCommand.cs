using System.Management.Automation;
using MightyNetworks.Client.Operations;
using MightyNetworks.PowerShell.Binding;
using MightyNetworks.PowerShell.Cmdlets;

namespace MightyNetworks.PowerShell.Commands;

/// <summary>
/// Gets the custom fields of member profiles: all, those of one response type, or by id.
/// Operations: GET /custom_fields, GET /custom_fields/{id}/.
/// </summary>
[Cmdlet(VerbsCommon.Get, "MNCustomField", DefaultParameterSetName = AllSet, SupportsPaging = true)]
[OutputType(typeof(CustomField))]
public sealed class GetMNCustomFieldCommand : MNGetCommand
{
    /// <summary>The numbers of the custom fields to get.</summary>
    [Parameter(ParameterSetName = KeySet, Mandatory = true, Position = 0, ValueFromPipeline = true, ValueFromPipelineByPropertyName = true)]
    public ulong[] CustomFieldId { get; set; } = [];

    /// <summary>Lists only the fields that are answered in this way. The fields behind tags and badges count as fields too.</summary>
    [Parameter(ParameterSetName = AllSet)]
    [WireNameTransformation]
    public CustomFieldResponseType? ResponseType { get; set; }

    /// <summary>A pattern for the title; the whole list is read to find the fields that match.</summary>
    [Parameter(ParameterSetName = AllSet)]
    [SupportsWildcards]
    [ValidateNotNullOrEmpty]
    public string? Title { get; set; }

    /// <inheritdoc/>
    protected override void Read()
    {
        foreach (ulong customFieldId in CustomFieldId)
        {
            Fetch(CustomFields.Get(customFieldId), customFieldId);
        }

        if (ParameterSetName == AllSet)
        {
            List(CustomFields.List(ResponseType), WildcardFilter<CustomField>(Title, field => field.Title));
        }
    }
}
