using System.Text.Json.Serialization;

namespace MightyNetworks;

/// <summary>A member of a space. Contract schema: Member.</summary>
public sealed class SpaceMember : Member
{
    /// <summary>ID of the space; set by this client, because the response does not contain it.</summary>
    [JsonIgnore]
    public ulong SpaceId { get; set; }
}
