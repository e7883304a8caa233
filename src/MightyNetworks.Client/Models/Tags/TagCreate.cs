using System.Text.Json.Serialization;

namespace MightyNetworks;

/// <summary>A tag to create. Contract schema: TagCreate.</summary>
public sealed class TagCreate
{
    /// <summary>The title.</summary>
    [JsonPropertyName("title")]
    public string? Title { get; set; }

    /// <summary>The description.</summary>
    [JsonPropertyName("description")]
    public string? Description { get; set; }

    /// <summary>The colour, as #RRGGBB.</summary>
    [JsonPropertyName("color")]
    public string? Color { get; set; }
}
