using System;
using System.Management.Automation;
using System.Text.Json.Serialization;

namespace MightyNetworks;

/// <summary>A collection of spaces. Contract schema: Collection.</summary>
public sealed class Collection : Resource
{
    /// <summary>ID of the collection, under the name that binds from the pipeline.</summary>
    [JsonIgnore]
    public ulong CollectionId => Id;

    /// <summary>Name.</summary>
    [JsonPropertyName("name")]
    public string? Name { get; set; }

    /// <summary>Position among the collections.</summary>
    [JsonPropertyName("position")]
    public int? Position { get; set; }

    /// <summary>Description.</summary>
    [JsonPropertyName("description")]
    public string? Description { get; set; }

    /// <summary>Whether it is visible to members.</summary>
    [JsonPropertyName("visible_to_members")]
    public bool? VisibleToMembers { get; set; }

    /// <summary>Whether members can discover the collection.</summary>
    [JsonPropertyName("explorable")]
    public bool? Explorable { get; set; }

    /// <summary>When the collection was created, in local time.</summary>
    [JsonIgnore]
    public DateTimeOffset? Created => Local(CreatedAt);

    /// <summary>When the collection was last updated, in local time.</summary>
    [JsonIgnore]
    public DateTimeOffset? Updated => Local(UpdatedAt);

    /// <summary>ID of the collection.</summary>
    [Hidden]
    [JsonPropertyName("id")]
    public ulong Id { get; set; }

    /// <summary>When the collection was created.</summary>
    [Hidden]
    [JsonPropertyName("created_at")]
    public DateTimeOffset? CreatedAt { get; set; }

    /// <summary>When the collection was last updated.</summary>
    [Hidden]
    [JsonPropertyName("updated_at")]
    public DateTimeOffset? UpdatedAt { get; set; }

    /// <inheritdoc/>
    public override string ToString() => DisplayName.Named(Name, Id);
}
