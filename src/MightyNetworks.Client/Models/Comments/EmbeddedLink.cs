using System.Text.Json.Serialization;

namespace MightyNetworks;

/// <summary>A link that is shown with a preview. Contract schema: EmbeddedLink.</summary>
public sealed class EmbeddedLink : WireObject
{
    /// <summary>The link's number.</summary>
    [JsonPropertyName("id")]
    public ulong Id { get; set; }

    /// <summary>Where it leads.</summary>
    [JsonPropertyName("url")]
    public string? Url { get; set; }

    /// <summary>The title of the page.</summary>
    [JsonPropertyName("title")]
    public string? Title { get; set; }

    /// <summary>What the page says of itself.</summary>
    [JsonPropertyName("description")]
    public string? Description { get; set; }

    /// <summary>The address of the page's icon.</summary>
    [JsonPropertyName("favicon_url")]
    public string? FaviconUrl { get; set; }

    /// <summary>How messages show it.</summary>
    public override string ToString() => Url ?? string.Empty;
}
