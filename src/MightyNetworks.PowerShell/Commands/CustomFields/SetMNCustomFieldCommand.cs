using System.Collections.Generic;
using System.Linq;
using System.Management.Automation;
using MightyNetworks.Client.Operations;
using MightyNetworks.PowerShell.Binding;
using MightyNetworks.PowerShell.Cmdlets;
using MightyNetworks.PowerShell.Dispatch;

namespace MightyNetworks.PowerShell.Commands;

/// <summary>Changes the texts, the status or the primary flag of custom fields.</summary>
/// <remarks>Operation: PATCH /custom_fields/{id}/.</remarks>
[Cmdlet(VerbsCommon.Set, "MNCustomField", SupportsShouldProcess = true)]
[OutputType(typeof(CustomField))]
public sealed class SetMNCustomFieldCommand : MNChangeCommand
{
    /// <summary>The IDs or titles of the custom fields to change.</summary>
    [Parameter(Mandatory = true, Position = 0, ValueFromPipeline = true, ValueFromPipelineByPropertyName = true)]
    [KeyTransformation]
    [ArgumentCompleter(typeof(NameCompleter))]
    public MNKey[] CustomFieldId { get; set; } = [];

    /// <summary>The new title: the question that profiles show.</summary>
    [Parameter(ValueFromPipelineByPropertyName = true)]
    public string? Title { get; set; }

    /// <summary>The new explanation of the question.</summary>
    [Parameter(ValueFromPipelineByPropertyName = true)]
    public string? Description { get; set; }

    /// <summary>The new hint shown while the answer is empty.</summary>
    [Parameter(ValueFromPipelineByPropertyName = true)]
    public string? Placeholder { get; set; }

    /// <summary>Whether the field is in use.</summary>
    [Parameter(ValueFromPipelineByPropertyName = true)]
    [WireNameTransformation]
    public CustomFieldStatus? Status { get; set; }

    /// <summary>Whether the field is a primary field.</summary>
    [Parameter(ValueFromPipelineByPropertyName = true)]
    [BooleanTransformation]
    public bool? Primary { get; set; }

    /// <summary>Notifies all members of the field. By default nobody is notified.</summary>
    [Parameter]
    public SwitchParameter NotifyAllMembers { get; set; }

    /// <summary>The fields to empty. They cannot be set at the same time. An empty cell of a CSV file does not empty a field.</summary>
    [Parameter]
    [ValidateSet(nameof(Description), nameof(Placeholder))]
    public string[] Clear { get; set; } = [];

    /// <inheritdoc/>
    private protected override IEnumerable<Change> Changes()
    {
        var changes = new CustomFieldUpdate
        {
            Title = Specified(Title),
            Description = Specified(Description),
            Placeholder = Specified(Placeholder),
            Status = Specified(Status),
            Primary = Specified(Primary),
        };

        // Sent with every change, as nobody is to be notified unasked; alone it is no change.
        bool isChange = changes is not { Title: null, Description: null, Placeholder: null, Status: null, Primary: null };
        changes.NotifyAllMembers = isChange ? NotifyAllMembers.IsPresent : Specified(NotifyAllMembers);
        return from field in Keys(CustomFieldId) select field.SetFields(CustomFields.Update(field, changes));
    }
}
