using System.Text.Json.Serialization;

namespace MightyNetworks;

/// <summary>What of a member of a space is to change. Contract schema: SpaceMemberUpdate.</summary>
public sealed class SpaceMemberUpdate
{
    /// <summary>The new role in the space.</summary>
    [JsonPropertyName("role")]
    public MemberRole? Role { get; set; }
}
