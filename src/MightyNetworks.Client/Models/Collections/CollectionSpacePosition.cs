using System.Text.Json.Serialization;

namespace MightyNetworks;

/// <summary>The place that a space is to have in its collection. Contract schema: CollectionSpacePosition.</summary>
public sealed class CollectionSpacePosition
{
    /// <summary>The space.</summary>
    [JsonPropertyName("space_id")]
    public ulong? SpaceId { get; set; }

    /// <summary>Its place, from 1.</summary>
    [JsonPropertyName("position")]
    public int? Position { get; set; }
}
