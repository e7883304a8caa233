using System.Text.Json.Serialization;

namespace MightyNetworks;

/// <summary>Body that creates a tag. Contract schema: TagCreate.</summary>
public sealed class TagCreate
{
    /// <summary>Title.</summary>
    [JsonPropertyName("title")]
    public string? Title { get; set; }

    /// <summary>Description.</summary>
    [JsonPropertyName("description")]
    public string? Description { get; set; }

    /// <summary>Colour as #RRGGBB.</summary>
    [JsonPropertyName("color")]
    public string? Color { get; set; }
}
