using System.Text.Json.Serialization;

namespace MightyNetworks;

/// <summary>An uploaded file or picture. Contract schema: Asset.</summary>
public sealed class Asset : Resource
{
    /// <summary>The asset's number.</summary>
    [JsonPropertyName("id")]
    public ulong Id { get; set; }

    /// <summary>The asset's number under the name that other cmdlets bind from the pipeline.</summary>
    [JsonIgnore]
    public ulong AssetId => Id;

    /// <summary>The address of the file.</summary>
    [JsonPropertyName("url")]
    public string? Url { get; set; }

    /// <summary>What kind of file it is.</summary>
    [JsonPropertyName("type")]
    public string? Type { get; set; }

    /// <summary>The name of the file.</summary>
    [JsonPropertyName("name")]
    public string? Name { get; set; }

    /// <summary>How messages show it.</summary>
    public override string ToString() => Describe.Named(Name, Id);
}
