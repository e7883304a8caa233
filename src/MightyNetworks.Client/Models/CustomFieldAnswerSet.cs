using System.Collections.Generic;
using System.Text.Json.Serialization;

namespace MightyNetworks;

/// <summary>An answer to give: text, or options. Contract schema: CustomFieldAnswerSet.</summary>
public sealed class CustomFieldAnswerSet
{
    /// <summary>The answer, where the field takes text.</summary>
    [JsonPropertyName("text")]
    public string? Text { get; set; }

    /// <summary>The chosen options, where the field has options.</summary>
    [JsonPropertyName("segment_ids")]
    public IReadOnlyList<ulong>? SegmentIds { get; set; }
}
