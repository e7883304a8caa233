using System.Collections.Generic;
using System.Text.Json.Serialization;

namespace MightyNetworks;

/// <summary>Body that orders the spaces of a collection. Contract schema: CollectionOrder.</summary>
public sealed class CollectionOrder
{
    /// <summary>Each space and its position.</summary>
    [JsonPropertyName("spaces")]
    public IReadOnlyList<CollectionSpacePosition>? Spaces { get; set; }
}
