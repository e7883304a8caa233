using System.Management.Automation;
using MightyNetworks.Client.Operations;
using MightyNetworks.PowerShell.Binding;
using MightyNetworks.PowerShell.Cmdlets;

namespace MightyNetworks.PowerShell.Commands;

/// <summary>Creates a custom field of member profiles. Operation: POST /custom_fields.</summary>
[Cmdlet(VerbsCommon.New, "MNCustomField", SupportsShouldProcess = true)]
[OutputType(typeof(CustomField))]
public sealed class NewMNCustomFieldCommand : MNChangeCommand
{
    /// <summary>The title, which is the question that the profile shows.</summary>
    [Parameter(Mandatory = true, Position = 0, ValueFromPipelineByPropertyName = true)]
    [ValidateNotNullOrEmpty]
    public string? Title { get; set; }

    /// <summary>The kind of answer: options, text, a number, yes or no, a date, a range of dates, a day of every year, a place, several places, a web address or a phone number. Dropdowns need -Option.</summary>
    [Parameter(Mandatory = true, ValueFromPipelineByPropertyName = true)]
    [WireNameTransformation]
    public NewCustomFieldResponseType? ResponseType { get; set; }

    /// <summary>Who sees the answers: all members (Public), the member and the hosts (Private), or the hosts (Admin).</summary>
    [Parameter(Mandatory = true, ValueFromPipelineByPropertyName = true)]
    public CustomFieldPrivacy? Privacy { get; set; }

    /// <summary>Who answers: hosts for the member, or each member.</summary>
    [Parameter(Mandatory = true, ValueFromPipelineByPropertyName = true)]
    [WireNameTransformation]
    public CustomFieldResponder? ResponseBy { get; set; }

    /// <summary>The titles of the options of a dropdown.</summary>
    [Parameter(ValueFromPipelineByPropertyName = true)]
    public string[] Option { get; set; } = [];

    /// <summary>How many options of a dropdown a member may choose, from 1 on.</summary>
    [Parameter(ValueFromPipelineByPropertyName = true)]
    public int? MaxResponses { get; set; }

    /// <summary>Whether members may add options of their own to a dropdown.</summary>
    [Parameter(ValueFromPipelineByPropertyName = true)]
    [BooleanTransformation]
    public bool? AllowAdHoc { get; set; }

    /// <summary>What explains the question.</summary>
    [Parameter(ValueFromPipelineByPropertyName = true)]
    public string? Description { get; set; }

    /// <summary>The hint that an empty answer shows.</summary>
    [Parameter(ValueFromPipelineByPropertyName = true)]
    public string? Placeholder { get; set; }

    /// <summary>The smallest number that a number field takes.</summary>
    [Parameter(ValueFromPipelineByPropertyName = true)]
    public long? MinValue { get; set; }

    /// <summary>The largest number that a number field takes.</summary>
    [Parameter(ValueFromPipelineByPropertyName = true)]
    public long? MaxValue { get; set; }

    /// <summary>How exact the answer to a location field is.</summary>
    [Parameter(ValueFromPipelineByPropertyName = true)]
    public LocationGranularity? LocationGranularity { get; set; }

    private bool IsDropdown => ResponseType is NewCustomFieldResponseType.DropdownSingleSelect or NewCustomFieldResponseType.DropdownMultiSelect;

    /// <inheritdoc/>
    protected override void ProcessInput()
    {
        string[] options = Option;
        var field = new CustomFieldCreate
        {
            Title = Title,
            ResponseType = ResponseType,
            Privacy = Privacy,
            ResponseBy = ResponseBy,
            Options = options.Length == 0 ? null : options,
            MaxResponses = Given(MaxResponses),
            AllowAdHoc = AllowAdHoc,
            Description = Filled(Description),
            Placeholder = Filled(Placeholder),
            MinValue = Given(MinValue),
            MaxValue = Given(MaxValue),
            LocationGranularity = Given(LocationGranularity),
        };
        if (Fault(field) is { } fault)
        {
            WriteValidationError(fault.Id, $"{fault.Message} Nothing was sent for the field '{Title}'.", Title);
            return;
        }

        Change(CustomFields.Create(field), $"Create custom field {Title}", Title);
    }

    private (string Id, string Message)? Fault(CustomFieldCreate field) =>
        IsDropdown && field.Options is null ? ("MNOptionMissing", "A dropdown needs options to choose from: give -Option.")
        : !IsDropdown && field.Options is not null ? ("MNOptionNotAllowed", "Only dropdowns have options: leave out -Option.")
        : field.MaxResponses < 1 ? ("MNInvalidMaxResponses", "-MaxResponses must be at least 1.")
        : (field.MinValue ?? field.MaxValue) is not null && ResponseType is not NewCustomFieldResponseType.Number
            ? ("MNBoundsNotAllowed", "Only a number field has bounds: leave out -MinValue and -MaxValue.")
        : field.MinValue > field.MaxValue ? ("MNInvalidBounds", "-MinValue must not be larger than -MaxValue.")
        : field.LocationGranularity is not null && ResponseType is not (NewCustomFieldResponseType.Location or NewCustomFieldResponseType.MultiLocation)
            ? ("MNGranularityNotAllowed", "Only a location field has a granularity: leave out -LocationGranularity.")
        : null;
}
