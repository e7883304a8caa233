using System.Management.Automation;
using System.Text.Json.Serialization;

namespace MightyNetworks;

/// <summary>An uploaded file or picture. Contract schema: Asset.</summary>
public sealed class Asset : Resource
{
    /// <summary>ID of the asset, under the name that binds from the pipeline.</summary>
    [JsonIgnore]
    public ulong AssetId => Id;

    /// <summary>Name of the file.</summary>
    [JsonPropertyName("name")]
    public string? Name { get; set; }

    /// <summary>Type of file.</summary>
    [JsonPropertyName("type")]
    public string? Type { get; set; }

    /// <summary>URL of the file.</summary>
    [JsonPropertyName("url")]
    public string? Url { get; set; }

    /// <summary>ID of the asset.</summary>
    [Hidden]
    [JsonPropertyName("id")]
    public ulong Id { get; set; }

    /// <inheritdoc/>
    public override string ToString() => DisplayName.Named(Name, Id);
}
