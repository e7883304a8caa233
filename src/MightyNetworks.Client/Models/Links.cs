using System.Text.Json.Serialization;

namespace MightyNetworks;

/// <summary>Where a page is. Contract schema: Links.</summary>
public sealed class Links
{
    /// <summary>The address of this page.</summary>
    [JsonPropertyName("self")]
    public string? Self { get; set; }

    /// <summary>The address of the next page, absolute or relative to the host; null on the last one.</summary>
    [JsonPropertyName("next")]
    public string? Next { get; set; }
}
