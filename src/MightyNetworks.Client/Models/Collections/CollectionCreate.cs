using System.Text.Json.Serialization;

namespace MightyNetworks;

/// <summary>Body that creates a collection. Contract schema: CollectionCreate.</summary>
public sealed class CollectionCreate
{
    /// <summary>Name.</summary>
    [JsonPropertyName("name")]
    public string? Name { get; set; }

    /// <summary>Description.</summary>
    [JsonPropertyName("description")]
    public string? Description { get; set; }

    /// <summary>Whether it is visible to members.</summary>
    [JsonPropertyName("visible_to_members")]
    public bool? VisibleToMembers { get; set; }
}
