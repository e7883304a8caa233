using System.Text.Json.Serialization;

namespace MightyNetworks;

/// <summary>New position of a space in its collection. Contract schema: CollectionSpacePosition.</summary>
public sealed class CollectionSpacePosition
{
    /// <summary>ID of the space.</summary>
    [JsonPropertyName("space_id")]
    public ulong? SpaceId { get; set; }

    /// <summary>Position, from 1.</summary>
    [JsonPropertyName("position")]
    public int? Position { get; set; }
}
