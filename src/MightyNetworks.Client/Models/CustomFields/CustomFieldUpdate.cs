using System.Text.Json.Serialization;

namespace MightyNetworks;

/// <summary>What of a custom field is to change; what is null stays. Contract schema: CustomFieldUpdate.</summary>
public sealed class CustomFieldUpdate
{
    /// <summary>The new title.</summary>
    [JsonPropertyName("title")]
    public string? Title { get; set; }

    /// <summary>What members are asked.</summary>
    [JsonPropertyName("description")]
    public string? Description { get; set; }

    /// <summary>The hint that an empty answer shows.</summary>
    [JsonPropertyName("placeholder")]
    public string? Placeholder { get; set; }

    /// <summary>Visible, hidden or disabled by billing.</summary>
    [JsonPropertyName("status")]
    public CustomFieldStatus? Status { get; set; }

    /// <summary>Whether all members are told to answer.</summary>
    [JsonPropertyName("notify_all_members")]
    public bool? NotifyAllMembers { get; set; }

    /// <summary>Whether it is a primary field.</summary>
    [JsonPropertyName("primary")]
    public bool? Primary { get; set; }
}
