using System;
using System.Text.Json.Serialization;

namespace MightyNetworks;

/// <summary>A collection of spaces. Contract schema: Collection.</summary>
public sealed class Collection : Resource
{
    /// <summary>The collection's number.</summary>
    [JsonPropertyName("id")]
    public ulong Id { get; set; }

    /// <summary>The collection's number under the name that other cmdlets bind from the pipeline.</summary>
    [JsonIgnore]
    public ulong CollectionId => Id;

    /// <summary>When the collection was created.</summary>
    [JsonPropertyName("created_at")]
    public DateTimeOffset? CreatedAt { get; set; }

    /// <summary>When the collection was last changed.</summary>
    [JsonPropertyName("updated_at")]
    public DateTimeOffset? UpdatedAt { get; set; }

    /// <summary>The name.</summary>
    [JsonPropertyName("name")]
    public string? Name { get; set; }

    /// <summary>The description.</summary>
    [JsonPropertyName("description")]
    public string? Description { get; set; }

    /// <summary>Whether members see it.</summary>
    [JsonPropertyName("visible_to_members")]
    public bool? VisibleToMembers { get; set; }

    /// <summary>Its place among the collections.</summary>
    [JsonPropertyName("position")]
    public int? Position { get; set; }

    /// <summary>Whether members can explore it.</summary>
    [JsonPropertyName("explorable")]
    public bool? Explorable { get; set; }

    /// <summary>How messages show it.</summary>
    public override string ToString() => Describe.Named(Name, Id);
}
