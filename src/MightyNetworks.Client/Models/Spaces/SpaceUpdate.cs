using System.Text.Json.Serialization;

namespace MightyNetworks;

/// <summary>Body that changes a space; null fields stay as they are. Contract schema: SpaceUpdate.</summary>
public sealed class SpaceUpdate
{
    /// <summary>New name.</summary>
    [JsonPropertyName("name")]
    public string? Name { get; set; }

    /// <summary>ID of the collection to move the space to.</summary>
    [JsonPropertyName("collection_id")]
    public ulong? CollectionId { get; set; }
}
