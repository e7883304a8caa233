using System.Text.Json.Serialization;

namespace MightyNetworks;

/// <summary>Body that changes a custom field; null fields stay as they are. Contract schema: CustomFieldUpdate.</summary>
public sealed class CustomFieldUpdate
{
    /// <summary>New title.</summary>
    [JsonPropertyName("title")]
    public string? Title { get; set; }

    /// <summary>The question that members see.</summary>
    [JsonPropertyName("description")]
    public string? Description { get; set; }

    /// <summary>Placeholder shown while the answer is empty.</summary>
    [JsonPropertyName("placeholder")]
    public string? Placeholder { get; set; }

    /// <summary>Status: visible, hidden or disabled by billing.</summary>
    [JsonPropertyName("status")]
    public CustomFieldStatus? Status { get; set; }

    /// <summary>Whether all members are notified to answer.</summary>
    [JsonPropertyName("notify_all_members")]
    public bool? NotifyAllMembers { get; set; }

    /// <summary>Whether the field is primary.</summary>
    [JsonPropertyName("primary")]
    public bool? Primary { get; set; }
}
