using System.Text.Json.Serialization;

namespace MightyNetworks;

/// <summary>A member changed the answer to a custom field. Contract schema: CustomFieldResponseUpdatedPayload.</summary>
public sealed class CustomFieldResponseUpdatedPayload : Resource
{
    /// <summary>The member.</summary>
    [JsonPropertyName("member")]
    public Member? Member { get; set; }

    /// <summary>The field.</summary>
    [JsonPropertyName("custom_field")]
    public CustomField? CustomField { get; set; }

    /// <summary>Answer before the change, for text fields.</summary>
    [JsonPropertyName("previous_text")]
    public string? PreviousText { get; set; }

    /// <summary>Answer after the change, for text fields.</summary>
    [JsonPropertyName("new_text")]
    public string? NewText { get; set; }

    /// <summary>Selected options before the change, for fields with options.</summary>
    [JsonPropertyName("previous_segments")]
    public ItemCollection<Segment>? PreviousSegments { get; set; }

    /// <summary>Selected options after the change, for fields with options.</summary>
    [JsonPropertyName("new_segments")]
    public ItemCollection<Segment>? NewSegments { get; set; }

    /// <summary>ID of the member, under the name that binds from the pipeline.</summary>
    [JsonIgnore]
    public ulong? MemberId => Member?.Id;

    /// <summary>ID of the field, under the name that binds from the pipeline.</summary>
    [JsonIgnore]
    public ulong? CustomFieldId => CustomField?.Id;

    /// <inheritdoc/>
    public override string ToString() => Member?.ToString() ?? string.Empty;
}
