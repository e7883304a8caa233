using System;
using System.Text.Json.Serialization;

namespace MightyNetworks;

/// <summary>Somebody asks to join. Contract schema: MemberJoinRequestPayload.</summary>
public sealed class MemberJoinRequestPayload : Resource
{
    /// <summary>The request's number.</summary>
    [JsonPropertyName("id")]
    public ulong Id { get; set; }

    /// <summary>The request's number under the name that other cmdlets bind from the pipeline.</summary>
    [JsonIgnore]
    public ulong JoinRequestId => Id;

    /// <summary>When they asked.</summary>
    [JsonPropertyName("created_at")]
    public DateTimeOffset? CreatedAt { get; set; }

    /// <summary>The email address.</summary>
    [JsonPropertyName("email")]
    public string? Email { get; set; }

    /// <summary>The first name.</summary>
    [JsonPropertyName("first_name")]
    public string? FirstName { get; set; }

    /// <summary>The last name.</summary>
    [JsonPropertyName("last_name")]
    public string? LastName { get; set; }

    /// <summary>The space that they ask for; null for the network.</summary>
    [JsonPropertyName("space")]
    public Space? Space { get; set; }

    /// <summary>The space's number under the name that other cmdlets bind from the pipeline.</summary>
    [JsonIgnore]
    public ulong? SpaceId => Space?.Id;

    /// <summary>How messages show it.</summary>
    public override string ToString() => Describe.Person(FirstName, LastName, Email, Id);
}
