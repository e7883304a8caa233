using System;
using System.Text.Json.Serialization;

namespace MightyNetworks;

/// <summary>A space of the network. Contract schema: Space.</summary>
public class Space : Resource
{
    /// <summary>The space's number.</summary>
    [JsonPropertyName("id")]
    public ulong Id { get; set; }

    /// <summary>The space's number under the name that other cmdlets bind from the pipeline.</summary>
    [JsonIgnore]
    public ulong SpaceId => Id;

    /// <summary>When the space was created.</summary>
    [JsonPropertyName("created_at")]
    public DateTimeOffset? CreatedAt { get; set; }

    /// <summary>When the space was last changed.</summary>
    [JsonPropertyName("updated_at")]
    public DateTimeOffset? UpdatedAt { get; set; }

    /// <summary>The name.</summary>
    [JsonPropertyName("name")]
    public string? Name { get; set; }

    /// <summary>The collection that it is in.</summary>
    [JsonPropertyName("collection_id")]
    public ulong? CollectionId { get; set; }

    /// <summary>How messages show it.</summary>
    public override string ToString() => Describe.Named(Name, Id);
}
