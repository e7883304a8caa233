using System.Text.Json.Serialization;

namespace MightyNetworks;

/// <summary>Body that creates an event. Contract schema: EventCreate.</summary>
public sealed class EventCreate : EventFields
{
    /// <summary>ID of the space it belongs to.</summary>
    [JsonPropertyName("space_id")]
    public ulong? SpaceId { get; set; }
}
