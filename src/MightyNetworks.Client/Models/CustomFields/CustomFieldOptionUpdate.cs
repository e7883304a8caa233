using System.Text.Json.Serialization;

namespace MightyNetworks;

/// <summary>What of an option is to change; what is null stays. Contract schema: CustomFieldOptionUpdate.</summary>
public sealed class CustomFieldOptionUpdate
{
    /// <summary>The new title.</summary>
    [JsonPropertyName("title")]
    public string? Title { get; set; }

    /// <summary>The new description.</summary>
    [JsonPropertyName("description")]
    public string? Description { get; set; }
}
