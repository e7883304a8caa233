using System.Text.Json.Serialization;

namespace MightyNetworks;

/// <summary>Body that changes a member of a space; null fields stay as they are. Contract schema: SpaceMemberUpdate.</summary>
public sealed class SpaceMemberUpdate
{
    /// <summary>New role in the space.</summary>
    [JsonPropertyName("role")]
    public MemberRole? Role { get; set; }

    /// <summary>New email address, in the whole network.</summary>
    [JsonPropertyName("email")]
    public string? Email { get; set; }

    /// <summary>New first name, in the whole network.</summary>
    [JsonPropertyName("first_name")]
    public string? FirstName { get; set; }

    /// <summary>New last name, in the whole network.</summary>
    [JsonPropertyName("last_name")]
    public string? LastName { get; set; }
}
