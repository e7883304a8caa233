using System.Management.Automation;
using MightyNetworks.Client.Operations;
using MightyNetworks.PowerShell.Binding;
using MightyNetworks.PowerShell.Cmdlets;

namespace MightyNetworks.PowerShell.Commands;

/// <summary>
/// Changes custom fields of member profiles. Only what is given is sent; the rest stays. The fields behind tags and badges cannot be changed.
/// Operation: PATCH /custom_fields/{id}/.
/// </summary>
[Cmdlet(VerbsCommon.Set, "MNCustomField", SupportsShouldProcess = true)]
[OutputType(typeof(CustomField))]
public sealed class SetMNCustomFieldCommand : MNChangeCommand
{
    /// <summary>The numbers of the custom fields to change.</summary>
    [Parameter(Mandatory = true, Position = 0, ValueFromPipeline = true, ValueFromPipelineByPropertyName = true)]
    public ulong[] CustomFieldId { get; set; } = [];

    /// <summary>The new title, which is the question that the profile shows.</summary>
    [Parameter(ValueFromPipelineByPropertyName = true)]
    public string? Title { get; set; }

    /// <summary>What explains the question. -Clear empties it.</summary>
    [Parameter(ValueFromPipelineByPropertyName = true)]
    public string? Description { get; set; }

    /// <summary>The hint that an empty answer shows. -Clear empties it.</summary>
    [Parameter(ValueFromPipelineByPropertyName = true)]
    public string? Placeholder { get; set; }

    /// <summary>Whether the field is in use.</summary>
    [Parameter(ValueFromPipelineByPropertyName = true)]
    [WireNameTransformation]
    public CustomFieldStatus? Status { get; set; }

    /// <summary>Whether it is a primary field.</summary>
    [Parameter(ValueFromPipelineByPropertyName = true)]
    [BooleanTransformation]
    public bool? Primary { get; set; }

    /// <summary>Notifies all members about the field. By default nobody is notified.</summary>
    [Parameter]
    public SwitchParameter NotifyAllMembers { get; set; }

    /// <summary>The fields to empty: Description or Placeholder. A field cannot be emptied and set at once.</summary>
    [Parameter]
    [ValidateSet(nameof(Description), nameof(Placeholder))]
    public string[] Clear { get; set; } = [];

    private protected override string[] Cleared => Clear;

    /// <inheritdoc/>
    protected override void ProcessInput()
    {
        var changes = new CustomFieldUpdate
        {
            Title = Given(Title),
            Description = Given(Description),
            Placeholder = Given(Placeholder),
            Status = Given(Status),
            Primary = Given(Primary),
        };

        // Sent with every change, as nobody is to be notified unasked; alone it is no change.
        bool isChange = changes is not { Title: null, Description: null, Placeholder: null, Status: null, Primary: null };
        changes.NotifyAllMembers = isChange ? NotifyAllMembers.IsPresent : Given(NotifyAllMembers);
        foreach (ulong customFieldId in CustomFieldId)
        {
            SetFields(CustomFields.Update(customFieldId, changes), Label("custom field", customFieldId, nameof(CustomFieldId)), customFieldId);
        }
    }
}
