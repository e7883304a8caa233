using System.Collections.Generic;
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

    /// <summary>The answer before, where the field takes text.</summary>
    [JsonPropertyName("previous_text")]
    public string? PreviousText { get; set; }

    /// <summary>The answer now, where the field takes text.</summary>
    [JsonPropertyName("new_text")]
    public string? NewText { get; set; }

    /// <summary>The options before, where the field has options.</summary>
    [JsonPropertyName("previous_segments")]
    public IReadOnlyList<Segment>? PreviousSegments { get; set; }

    /// <summary>The options now, where the field has options.</summary>
    [JsonPropertyName("new_segments")]
    public IReadOnlyList<Segment>? NewSegments { get; set; }

    /// <summary>The member's number under the name that other cmdlets bind from the pipeline.</summary>
    [JsonIgnore]
    public ulong? MemberId => Member?.Id;

    /// <summary>The field's number under the name that other cmdlets bind from the pipeline.</summary>
    [JsonIgnore]
    public ulong? CustomFieldId => CustomField?.Id;
}
