using System.Text.Json.Serialization;

namespace MightyNetworks;

/// <summary>What of a tag is to change; what is null stays. Contract schema: TagUpdate.</summary>
public sealed class TagUpdate
{
    /// <summary>The new title.</summary>
    [JsonPropertyName("title")]
    public string? Title { get; set; }

    /// <summary>The new description.</summary>
    [JsonPropertyName("description")]
    public string? Description { get; set; }

    /// <summary>The new colour, as #RRGGBB.</summary>
    [JsonPropertyName("color")]
    public string? Color { get; set; }
}
