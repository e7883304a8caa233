using System.Text.Json.Serialization;

namespace MightyNetworks;

/// <summary>Links of a page of a list. Contract schema: Links.</summary>
public sealed class Links
{
    /// <summary>Address of this page.</summary>
    [JsonPropertyName("self")]
    public string? Self { get; set; }

    /// <summary>Address of the next page, absolute or relative to the host; null on the last page.</summary>
    [JsonPropertyName("next")]
    public string? Next { get; set; }
}
