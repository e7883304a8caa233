using System.Collections.Generic;
using System.Text.Json.Serialization;

namespace MightyNetworks;

/// <summary>Body that creates a member. Contract schema: MemberCreate.</summary>
public sealed class MemberCreate
{
    /// <summary>Email address.</summary>
    [JsonPropertyName("email")]
    public string? Email { get; set; }

    /// <summary>First name.</summary>
    [JsonPropertyName("first_name")]
    public string? FirstName { get; set; }

    /// <summary>Last name.</summary>
    [JsonPropertyName("last_name")]
    public string? LastName { get; set; }

    /// <summary>Role in the network.</summary>
    [JsonPropertyName("role")]
    public MemberRole? Role { get; set; }

    /// <summary>Full, or limited to <see cref="SpaceIds"/>.</summary>
    [JsonPropertyName("member_type")]
    public MemberType? MemberType { get; set; }

    /// <summary>IDs of the spaces the member joins.</summary>
    [JsonPropertyName("space_ids")]
    public IReadOnlyList<ulong>? SpaceIds { get; set; }

    /// <summary>Whether the member receives a welcome email.</summary>
    [JsonPropertyName("send_welcome_email")]
    public bool? SendWelcomeEmail { get; set; }
}
