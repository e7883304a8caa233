using System.Collections.Generic;
using System.Text.Json.Serialization;

namespace MightyNetworks;

/// <summary>A member to create. Contract schema: MemberCreate.</summary>
public sealed class MemberCreate
{
    /// <summary>The email address.</summary>
    [JsonPropertyName("email")]
    public string? Email { get; set; }

    /// <summary>The first name.</summary>
    [JsonPropertyName("first_name")]
    public string? FirstName { get; set; }

    /// <summary>The last name.</summary>
    [JsonPropertyName("last_name")]
    public string? LastName { get; set; }

    /// <summary>What the member may do in the network.</summary>
    [JsonPropertyName("role")]
    public MemberRole? Role { get; set; }

    /// <summary>Full, or limited to the spaces given.</summary>
    [JsonPropertyName("member_type")]
    public MemberType? MemberType { get; set; }

    /// <summary>The spaces that the member joins.</summary>
    [JsonPropertyName("space_ids")]
    public IReadOnlyList<ulong>? SpaceIds { get; set; }

    /// <summary>Whether the member gets a welcome by email.</summary>
    [JsonPropertyName("send_welcome_email")]
    public bool? SendWelcomeEmail { get; set; }
}
