using System.Management.Automation;
using MightyNetworks.Client.Operations;
using MightyNetworks.PowerShell.Binding;
using MightyNetworks.PowerShell.Cmdlets;

namespace MightyNetworks.PowerShell.Commands;

/// <summary>Gets the custom fields of member profiles: all, by ID, by response type or by title.</summary>
/// <remarks>Operations: GET /custom_fields, GET /custom_fields/{id}/.</remarks>
[Cmdlet(VerbsCommon.Get, "MNCustomField", DefaultParameterSetName = AllSet, SupportsPaging = true)]
[OutputType(typeof(CustomField))]
public sealed class GetMNCustomFieldCommand : MNGetCommand
{
    /// <summary>The IDs or titles of the custom fields to get.</summary>
    [Parameter(ParameterSetName = KeySet, Mandatory = true, Position = 0, ValueFromPipeline = true, ValueFromPipelineByPropertyName = true)]
    [KeyTransformation]
    [ArgumentCompleter(typeof(NameCompleter))]
    public MNKey[] CustomFieldId { get; set; } = [];

    /// <summary>Lists only the fields of this type. Tag and Badge select the fields behind tags and badges.</summary>
    [Parameter(ParameterSetName = AllSet)]
    [WireNameTransformation]
    public CustomFieldResponseType? ResponseType { get; set; }

    /// <summary>A wildcard pattern for the title. The whole list is read and filtered locally.</summary>
    [Parameter(ParameterSetName = AllSet)]
    [SupportsWildcards]
    [ValidateNotNullOrEmpty]
    public string? Title { get; set; }

    /// <inheritdoc/>
    protected override void Read()
    {
        FetchEach(CustomFieldId, CustomFields.Get);

        if (ParameterSetName == AllSet)
        {
            List(CustomFields.List(ResponseType), WildcardFilter<CustomField>(Title, field => field.Title));
        }
    }
}
