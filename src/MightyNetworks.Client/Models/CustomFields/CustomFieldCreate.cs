using System.Collections.Generic;
using System.Text.Json.Serialization;

namespace MightyNetworks;

/// <summary>Body that creates a custom field. Contract schema: CustomFieldCreate.</summary>
public sealed class CustomFieldCreate
{
    /// <summary>Title.</summary>
    [JsonPropertyName("title")]
    public string? Title { get; set; }

    /// <summary>The question that members see.</summary>
    [JsonPropertyName("description")]
    public string? Description { get; set; }

    /// <summary>Placeholder shown while the answer is empty.</summary>
    [JsonPropertyName("placeholder")]
    public string? Placeholder { get; set; }

    /// <summary>Type of answer.</summary>
    [JsonPropertyName("response_type")]
    public NewCustomFieldResponseType? ResponseType { get; set; }

    /// <summary>Who can see the answers.</summary>
    [JsonPropertyName("privacy")]
    public CustomFieldPrivacy? Privacy { get; set; }

    /// <summary>Who answers the field.</summary>
    [JsonPropertyName("response_by")]
    public CustomFieldResponder? ResponseBy { get; set; }

    /// <summary>Whether members can add their own options.</summary>
    [JsonPropertyName("allow_ad_hoc")]
    public bool? AllowAdHoc { get; set; }

    /// <summary>Maximum number of options a member can select.</summary>
    [JsonPropertyName("max_responses")]
    public int? MaxResponses { get; set; }

    /// <summary>Initial options, for fields with options.</summary>
    [JsonPropertyName("options")]
    public IReadOnlyList<string>? Options { get; set; }

    /// <summary>Minimum of a number field.</summary>
    [JsonPropertyName("min_value")]
    public long? MinValue { get; set; }

    /// <summary>Maximum of a number field.</summary>
    [JsonPropertyName("max_value")]
    public long? MaxValue { get; set; }

    /// <summary>Required precision of a location.</summary>
    [JsonPropertyName("location_granularity")]
    public LocationGranularity? LocationGranularity { get; set; }
}
