using System.Text.Json.Serialization;

namespace MightyNetworks;

/// <summary>What of a collection is to change; what is null stays. Contract schema: CollectionUpdate.</summary>
public sealed class CollectionUpdate
{
    /// <summary>The new name.</summary>
    [JsonPropertyName("name")]
    public string? Name { get; set; }

    /// <summary>The new description.</summary>
    [JsonPropertyName("description")]
    public string? Description { get; set; }

    /// <summary>Whether members see it.</summary>
    [JsonPropertyName("visible_to_members")]
    public bool? VisibleToMembers { get; set; }
}
