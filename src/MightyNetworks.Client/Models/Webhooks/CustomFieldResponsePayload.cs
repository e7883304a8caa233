using System.Collections.Generic;
using System.Text.Json.Serialization;

namespace MightyNetworks;

/// <summary>A member answered a custom field, or took the answer back. Contract schema: CustomFieldResponsePayload.</summary>
public sealed class CustomFieldResponsePayload : Resource
{
    /// <summary>The member.</summary>
    [JsonPropertyName("member")]
    public Member? Member { get; set; }

    /// <summary>The field.</summary>
    [JsonPropertyName("custom_field")]
    public CustomField? CustomField { get; set; }

    /// <summary>The answer, where the field takes text.</summary>
    [JsonPropertyName("text")]
    public string? Text { get; set; }

    /// <summary>The chosen options, where the field has options.</summary>
    [JsonPropertyName("segments")]
    public IReadOnlyList<Segment>? Segments { get; set; }

    /// <summary>The member's number under the name that other cmdlets bind from the pipeline.</summary>
    [JsonIgnore]
    public ulong? MemberId => Member?.Id;

    /// <summary>The field's number under the name that other cmdlets bind from the pipeline.</summary>
    [JsonIgnore]
    public ulong? CustomFieldId => CustomField?.Id;
}
