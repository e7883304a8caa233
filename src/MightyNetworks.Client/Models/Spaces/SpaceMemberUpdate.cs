using System.Text.Json.Serialization;

namespace MightyNetworks;

/// <summary>What of a member of a space is to change; what is null stays. Contract schema: SpaceMemberUpdate.</summary>
public sealed class SpaceMemberUpdate
{
    /// <summary>The new role in the space.</summary>
    [JsonPropertyName("role")]
    public MemberRole? Role { get; set; }

    /// <summary>The new email address, in the whole network.</summary>
    [JsonPropertyName("email")]
    public string? Email { get; set; }

    /// <summary>The new first name, in the whole network.</summary>
    [JsonPropertyName("first_name")]
    public string? FirstName { get; set; }

    /// <summary>The new last name, in the whole network.</summary>
    [JsonPropertyName("last_name")]
    public string? LastName { get; set; }
}
