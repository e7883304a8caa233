using System.Text.Json.Serialization;

namespace MightyNetworks;

/// <summary>What of a space is to change; what is null stays. Contract schema: SpaceUpdate.</summary>
public sealed class SpaceUpdate
{
    /// <summary>The new name.</summary>
    [JsonPropertyName("name")]
    public string? Name { get; set; }

    /// <summary>The collection to move it to.</summary>
    [JsonPropertyName("collection_id")]
    public ulong? CollectionId { get; set; }
}
