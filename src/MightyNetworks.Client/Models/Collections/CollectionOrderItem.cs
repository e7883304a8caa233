using System.Management.Automation;
using System.Text.Json.Serialization;

namespace MightyNetworks;

/// <summary>A space and its position in its collection. Contract schema: CollectionOrderItem.</summary>
public sealed class CollectionOrderItem : Resource
{
    /// <summary>ID of the collection; set by this client, because the response does not contain it.</summary>
    [JsonIgnore]
    public ulong CollectionId { get; set; }

    /// <summary>Position in the collection, from 1.</summary>
    [JsonPropertyName("position")]
    public int? Position { get; set; }

    /// <summary>ID of the space, under the name that binds from the pipeline.</summary>
    [JsonIgnore]
    public ulong SpaceId => Id;

    /// <summary>Name.</summary>
    [JsonPropertyName("name")]
    public string? Name { get; set; }

    /// <summary>ID of the space.</summary>
    [Hidden]
    [JsonPropertyName("id")]
    public ulong Id { get; set; }

    /// <inheritdoc/>
    public override string ToString() => DisplayName.Named(Name, Id);
}
