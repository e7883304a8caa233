using System.Text.Json.Serialization;

namespace MightyNetworks;

/// <summary>Body that changes an option; null fields stay as they are. Contract schema: CustomFieldOptionUpdate.</summary>
public sealed class CustomFieldOptionUpdate
{
    /// <summary>New title.</summary>
    [JsonPropertyName("title")]
    public string? Title { get; set; }

    /// <summary>New description.</summary>
    [JsonPropertyName("description")]
    public string? Description { get; set; }
}
