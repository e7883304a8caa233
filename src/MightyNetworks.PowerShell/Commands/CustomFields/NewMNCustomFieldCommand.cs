using System.Collections.Generic;
using System.Management.Automation;
using MightyNetworks.Client.Operations;
using MightyNetworks.PowerShell.Binding;
using MightyNetworks.PowerShell.Cmdlets;
using MightyNetworks.PowerShell.Dispatch;

namespace MightyNetworks.PowerShell.Commands;

/// <summary>Creates a custom field of member profiles.</summary>
/// <remarks>Operation: POST /custom_fields.</remarks>
[Cmdlet(VerbsCommon.New, "MNCustomField", SupportsShouldProcess = true)]
[OutputType(typeof(CustomField))]
public sealed class NewMNCustomFieldCommand : MNChangeCommand
{
    /// <summary>The title: the question that profiles show.</summary>
    [Parameter(Mandatory = true, Position = 0, ValueFromPipelineByPropertyName = true)]
    [ValidateNotNullOrEmpty]
    public string? Title { get; set; }

    /// <summary>The type of the answer. It cannot be changed later.</summary>
    [Parameter(Mandatory = true, ValueFromPipelineByPropertyName = true)]
    [WireNameTransformation]
    public NewCustomFieldResponseType? ResponseType { get; set; }

    /// <summary>Who sees the answers: all members (Public), the member and the hosts (Private), or only the hosts (Admin).</summary>
    [Parameter(Mandatory = true, ValueFromPipelineByPropertyName = true)]
    public CustomFieldPrivacy? Privacy { get; set; }

    /// <summary>Who fills in the answer: the hosts, or each member.</summary>
    [Parameter(Mandatory = true, ValueFromPipelineByPropertyName = true)]
    [WireNameTransformation]
    public CustomFieldResponder? ResponseBy { get; set; }

    /// <summary>The titles of the options. Required for dropdowns.</summary>
    [Parameter(ValueFromPipelineByPropertyName = true)]
    public string[] Option { get; set; } = [];

    /// <summary>The maximum number of options that a member can choose in a dropdown, at least 1.</summary>
    [Parameter(ValueFromPipelineByPropertyName = true)]
    public int? MaxResponses { get; set; }

    /// <summary>Whether members can add options of their own to a dropdown.</summary>
    [Parameter(ValueFromPipelineByPropertyName = true)]
    [BooleanTransformation]
    public bool? AllowAdHoc { get; set; }

    /// <summary>The description: an explanation of the question.</summary>
    [Parameter(ValueFromPipelineByPropertyName = true)]
    public string? Description { get; set; }

    /// <summary>The hint shown while the answer is empty.</summary>
    [Parameter(ValueFromPipelineByPropertyName = true)]
    public string? Placeholder { get; set; }

    /// <summary>The smallest number that a number field accepts.</summary>
    [Parameter(ValueFromPipelineByPropertyName = true)]
    public long? MinValue { get; set; }

    /// <summary>The largest number that a number field accepts.</summary>
    [Parameter(ValueFromPipelineByPropertyName = true)]
    public long? MaxValue { get; set; }

    /// <summary>The precision of the answer to a location field.</summary>
    [Parameter(ValueFromPipelineByPropertyName = true)]
    public LocationGranularity? LocationGranularity { get; set; }

    private bool IsDropdown => ResponseType is NewCustomFieldResponseType.DropdownSingleSelect or NewCustomFieldResponseType.DropdownMultiSelect;

    /// <inheritdoc/>
    private protected override IEnumerable<Change> Changes()
    {
        string[] options = Option;
        var field = new CustomFieldCreate
        {
            Title = Title,
            ResponseType = ResponseType,
            Privacy = Privacy,
            ResponseBy = ResponseBy,
            Options = options.Length == 0 ? null : options,
            MaxResponses = Specified(MaxResponses),
            AllowAdHoc = AllowAdHoc,
            Description = Filled(Description),
            Placeholder = Filled(Placeholder),
            MinValue = Specified(MinValue),
            MaxValue = Specified(MaxValue),
            LocationGranularity = Specified(LocationGranularity),
        };
        return
        [
            ValidationError(field) is { } error
                ? Change.Invalid(error.Id, $"{error.Message} Nothing was sent for the field '{Title}'.", Title)
                : Change.Of(CustomFields.Create(field), $"Create custom field {Title}", Title),
        ];
    }

    private (string Id, string Message)? ValidationError(CustomFieldCreate field) =>
        IsDropdown && field.Options is null ? ("MNOptionMissing", "A dropdown needs options to choose from: specify -Option.")
        : !IsDropdown && field.Options is not null ? ("MNOptionNotAllowed", "Only dropdowns have options: leave out -Option.")
        : field.MaxResponses < 1 ? ("MNInvalidMaxResponses", "-MaxResponses must be at least 1.")
        : (field.MinValue ?? field.MaxValue) is not null && ResponseType is not NewCustomFieldResponseType.Number
            ? ("MNBoundsNotAllowed", "Only a number field has bounds: leave out -MinValue and -MaxValue.")
        : field.MinValue > field.MaxValue ? ("MNInvalidBounds", "-MinValue must not be larger than -MaxValue.")
        : field.LocationGranularity is not null && ResponseType is not (NewCustomFieldResponseType.Location or NewCustomFieldResponseType.MultiLocation)
            ? ("MNGranularityNotAllowed", "Only a location field has a granularity: leave out -LocationGranularity.")
        : null;
}
