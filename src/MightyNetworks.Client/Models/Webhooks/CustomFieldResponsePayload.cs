using System.Text.Json.Serialization;

namespace MightyNetworks;

/// <summary>A member answered a custom field or removed the answer. Contract schema: CustomFieldResponsePayload.</summary>
public sealed class CustomFieldResponsePayload : Resource
{
    /// <summary>The member.</summary>
    [JsonPropertyName("member")]
    public Member? Member { get; set; }

    /// <summary>The field.</summary>
    [JsonPropertyName("custom_field")]
    public CustomField? CustomField { get; set; }

    /// <summary>Answer, for text fields.</summary>
    [JsonPropertyName("text")]
    public string? Text { get; set; }

    /// <summary>Selected options, for fields with options.</summary>
    [JsonPropertyName("segments")]
    public ItemCollection<Segment>? Segments { get; set; }

    /// <summary>ID of the member, under the name that binds from the pipeline.</summary>
    [JsonIgnore]
    public ulong? MemberId => Member?.Id;

    /// <summary>ID of the field, under the name that binds from the pipeline.</summary>
    [JsonIgnore]
    public ulong? CustomFieldId => CustomField?.Id;

    /// <inheritdoc/>
    public override string ToString() => Member?.ToString() ?? string.Empty;
}
