using System.Text.Json.Serialization;

namespace MightyNetworks;

/// <summary>What of a member is to change; what is null stays. Contract schema: MemberUpdate.</summary>
public sealed class MemberUpdate
{
    /// <summary>The new role in the network.</summary>
    [JsonPropertyName("role")]
    public MemberRole? Role { get; set; }

    /// <summary>The new email address.</summary>
    [JsonPropertyName("email")]
    public string? Email { get; set; }

    /// <summary>The new first name.</summary>
    [JsonPropertyName("first_name")]
    public string? FirstName { get; set; }

    /// <summary>The new last name.</summary>
    [JsonPropertyName("last_name")]
    public string? LastName { get; set; }
}
