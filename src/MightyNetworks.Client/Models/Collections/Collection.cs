using System;
using System.Text.Json.Serialization;

namespace MightyNetworks;

/// <summary>A collection of spaces. Contract schema: Collection.</summary>
public sealed class Collection : Resource
{
    /// <summary>ID of the collection.</summary>
    [JsonPropertyName("id")]
    public ulong Id { get; set; }

    /// <summary>ID of the collection, under the name that binds from the pipeline.</summary>
    [JsonIgnore]
    public ulong CollectionId => Id;

    /// <summary>When the collection was created.</summary>
    [JsonPropertyName("created_at")]
    public DateTimeOffset? CreatedAt { get; set; }

    /// <summary>When the collection was last updated.</summary>
    [JsonPropertyName("updated_at")]
    public DateTimeOffset? UpdatedAt { get; set; }

    /// <summary>Name.</summary>
    [JsonPropertyName("name")]
    public string? Name { get; set; }

    /// <summary>Description.</summary>
    [JsonPropertyName("description")]
    public string? Description { get; set; }

    /// <summary>Whether it is visible to members.</summary>
    [JsonPropertyName("visible_to_members")]
    public bool? VisibleToMembers { get; set; }

    /// <summary>Position among the collections.</summary>
    [JsonPropertyName("position")]
    public int? Position { get; set; }

    /// <summary>Whether members can discover the collection.</summary>
    [JsonPropertyName("explorable")]
    public bool? Explorable { get; set; }

    /// <inheritdoc/>
    public override string ToString() => DisplayName.Named(Name, Id);
}
