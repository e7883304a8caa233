using System.Collections.Generic;
using System.Text.Json.Serialization;

namespace MightyNetworks;

/// <summary>The wanted order of the spaces of a collection. Contract schema: CollectionOrder.</summary>
public sealed class CollectionOrder
{
    /// <summary>Each space and its place.</summary>
    [JsonPropertyName("spaces")]
    public IReadOnlyList<CollectionSpacePosition>? Spaces { get; set; }
}
