using System;
using System.Text.Json.Serialization;

namespace MightyNetworks;

/// <summary>A space of the network. Contract schema: Space.</summary>
public class Space : Resource
{
    /// <summary>ID of the space.</summary>
    [JsonPropertyName("id")]
    public ulong Id { get; set; }

    /// <summary>ID of the space, under the name that binds from the pipeline.</summary>
    [JsonIgnore]
    public ulong SpaceId => Id;

    /// <summary>When the space was created.</summary>
    [JsonPropertyName("created_at")]
    public DateTimeOffset? CreatedAt { get; set; }

    /// <summary>When the space was last updated.</summary>
    [JsonPropertyName("updated_at")]
    public DateTimeOffset? UpdatedAt { get; set; }

    /// <summary>Name.</summary>
    [JsonPropertyName("name")]
    public string? Name { get; set; }

    /// <summary>ID of the collection of the space.</summary>
    [JsonPropertyName("collection_id")]
    public ulong? CollectionId { get; set; }

    /// <inheritdoc/>
    public override string ToString() => DisplayName.Named(Name, Id);
}
