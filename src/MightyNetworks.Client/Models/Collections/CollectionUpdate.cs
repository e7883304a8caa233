using System.Text.Json.Serialization;

namespace MightyNetworks;

/// <summary>Body that changes a collection; null fields stay as they are. Contract schema: CollectionUpdate.</summary>
public sealed class CollectionUpdate
{
    /// <summary>New name.</summary>
    [JsonPropertyName("name")]
    public string? Name { get; set; }

    /// <summary>New description.</summary>
    [JsonPropertyName("description")]
    public string? Description { get; set; }

    /// <summary>Whether it is visible to members.</summary>
    [JsonPropertyName("visible_to_members")]
    public bool? VisibleToMembers { get; set; }
}
