using System.Collections.Generic;
using System.Text.Json.Serialization;

namespace MightyNetworks;

/// <summary>A custom field to create. Contract schema: CustomFieldCreate.</summary>
public sealed class CustomFieldCreate
{
    /// <summary>The title.</summary>
    [JsonPropertyName("title")]
    public string? Title { get; set; }

    /// <summary>What members are asked.</summary>
    [JsonPropertyName("description")]
    public string? Description { get; set; }

    /// <summary>The hint that an empty answer shows.</summary>
    [JsonPropertyName("placeholder")]
    public string? Placeholder { get; set; }

    /// <summary>How members answer.</summary>
    [JsonPropertyName("response_type")]
    public NewCustomFieldResponseType? ResponseType { get; set; }

    /// <summary>Who sees the answers.</summary>
    [JsonPropertyName("privacy")]
    public CustomFieldPrivacy? Privacy { get; set; }

    /// <summary>Who answers.</summary>
    [JsonPropertyName("response_by")]
    public CustomFieldResponder? ResponseBy { get; set; }

    /// <summary>Whether members may add options of their own.</summary>
    [JsonPropertyName("allow_ad_hoc")]
    public bool? AllowAdHoc { get; set; }

    /// <summary>How many options a member may choose.</summary>
    [JsonPropertyName("max_responses")]
    public int? MaxResponses { get; set; }

    /// <summary>The options to begin with, where the field has options.</summary>
    [JsonPropertyName("options")]
    public IReadOnlyList<string>? Options { get; set; }

    /// <summary>The smallest number that a number field takes.</summary>
    [JsonPropertyName("min_value")]
    public long? MinValue { get; set; }

    /// <summary>The largest number that a number field takes.</summary>
    [JsonPropertyName("max_value")]
    public long? MaxValue { get; set; }

    /// <summary>How exact an answer of a location is.</summary>
    [JsonPropertyName("location_granularity")]
    public LocationGranularity? LocationGranularity { get; set; }
}
