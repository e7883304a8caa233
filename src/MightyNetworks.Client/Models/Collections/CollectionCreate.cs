using System.Text.Json.Serialization;

namespace MightyNetworks;

/// <summary>A collection to create. Contract schema: CollectionCreate.</summary>
public sealed class CollectionCreate
{
    /// <summary>The name.</summary>
    [JsonPropertyName("name")]
    public string? Name { get; set; }

    /// <summary>The description.</summary>
    [JsonPropertyName("description")]
    public string? Description { get; set; }

    /// <summary>Whether members see it.</summary>
    [JsonPropertyName("visible_to_members")]
    public bool? VisibleToMembers { get; set; }
}
