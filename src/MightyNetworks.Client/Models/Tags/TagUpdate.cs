using System.Text.Json.Serialization;

namespace MightyNetworks;

/// <summary>Body that changes a tag; null fields stay as they are. Contract schema: TagUpdate.</summary>
public sealed class TagUpdate
{
    /// <summary>New title.</summary>
    [JsonPropertyName("title")]
    public string? Title { get; set; }

    /// <summary>New description.</summary>
    [JsonPropertyName("description")]
    public string? Description { get; set; }

    /// <summary>New colour as #RRGGBB.</summary>
    [JsonPropertyName("color")]
    public string? Color { get; set; }
}
