using System.Text.Json.Serialization;

namespace MightyNetworks;

/// <summary>Body that adds an option to a custom field. Contract schema: CustomFieldOptionCreate.</summary>
public sealed class CustomFieldOptionCreate
{
    /// <summary>Title.</summary>
    [JsonPropertyName("title")]
    public string? Title { get; set; }

    /// <summary>Description.</summary>
    [JsonPropertyName("description")]
    public string? Description { get; set; }
}
