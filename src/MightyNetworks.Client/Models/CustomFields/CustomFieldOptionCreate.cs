using System.Text.Json.Serialization;

namespace MightyNetworks;

/// <summary>An option to add to a custom field. Contract schema: CustomFieldOptionCreate.</summary>
public sealed class CustomFieldOptionCreate
{
    /// <summary>The title.</summary>
    [JsonPropertyName("title")]
    public string? Title { get; set; }

    /// <summary>The description.</summary>
    [JsonPropertyName("description")]
    public string? Description { get; set; }
}
