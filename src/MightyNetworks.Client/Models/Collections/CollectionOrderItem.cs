using System.Text.Json.Serialization;

namespace MightyNetworks;

/// <summary>A space and its place in its collection. Contract schema: CollectionOrderItem.</summary>
public sealed class CollectionOrderItem : Resource
{
    /// <summary>The space's number.</summary>
    [JsonPropertyName("id")]
    public ulong Id { get; set; }

    /// <summary>The name.</summary>
    [JsonPropertyName("name")]
    public string? Name { get; set; }

    /// <summary>Its place in the collection, from 1.</summary>
    [JsonPropertyName("position")]
    public int? Position { get; set; }

    /// <summary>The space's number under the name that other cmdlets bind from the pipeline.</summary>
    [JsonIgnore]
    public ulong SpaceId => Id;

    /// <summary>The collection that was ordered; the service does not repeat it.</summary>
    [JsonIgnore]
    public ulong CollectionId { get; set; }

    /// <summary>How messages show it.</summary>
    public override string ToString() => Describe.Named(Name, Id);
}
