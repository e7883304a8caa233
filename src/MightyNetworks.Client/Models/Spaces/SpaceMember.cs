using System.Text.Json.Serialization;

namespace MightyNetworks;

/// <summary>A member as a member of one space. Contract schema: Member.</summary>
public sealed class SpaceMember : Member
{
    /// <summary>The space that was asked; the service does not repeat it.</summary>
    [JsonIgnore]
    public ulong SpaceId { get; set; }
}
