using System.Text.Json.Serialization;

namespace MightyNetworks;

/// <summary>Body that changes a member; null fields stay as they are. Contract schema: MemberUpdate.</summary>
public sealed class MemberUpdate
{
    /// <summary>New role in the network.</summary>
    [JsonPropertyName("role")]
    public MemberRole? Role { get; set; }

    /// <summary>New email address.</summary>
    [JsonPropertyName("email")]
    public string? Email { get; set; }

    /// <summary>New first name.</summary>
    [JsonPropertyName("first_name")]
    public string? FirstName { get; set; }

    /// <summary>New last name.</summary>
    [JsonPropertyName("last_name")]
    public string? LastName { get; set; }
}
