using System.Text.Json.Serialization;

namespace MightyNetworks;

/// <summary>A link with a preview. Contract schema: EmbeddedLink.</summary>
public sealed class EmbeddedLink : WireObject
{
    /// <summary>ID of the link.</summary>
    [JsonPropertyName("id")]
    public ulong Id { get; set; }

    /// <summary>URL of the link.</summary>
    [JsonPropertyName("url")]
    public string? Url { get; set; }

    /// <summary>Title of the page.</summary>
    [JsonPropertyName("title")]
    public string? Title { get; set; }

    /// <summary>Description of the page.</summary>
    [JsonPropertyName("description")]
    public string? Description { get; set; }

    /// <summary>URL of the page's icon.</summary>
    [JsonPropertyName("favicon_url")]
    public string? FaviconUrl { get; set; }

    /// <inheritdoc/>
    public override string ToString() => Url ?? string.Empty;
}
