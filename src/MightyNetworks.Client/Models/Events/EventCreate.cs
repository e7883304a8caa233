using System.Text.Json.Serialization;

namespace MightyNetworks;

/// <summary>An event to create. Contract schema: EventCreate.</summary>
public sealed class EventCreate : EventFields
{
    /// <summary>The space that it belongs to.</summary>
    [JsonPropertyName("space_id")]
    public ulong? SpaceId { get; set; }
}
