using System;
using System.Management.Automation;
using System.Text.Json.Serialization;

namespace MightyNetworks;

/// <summary>A request to join the network or a space. Contract schema: MemberJoinRequestPayload.</summary>
public sealed class MemberJoinRequestPayload : Resource
{
    /// <summary>ID of the request.</summary>
    [Hidden]
    [JsonPropertyName("id")]
    public ulong Id { get; set; }

    /// <summary>ID of the request, under the name that binds from the pipeline.</summary>
    [JsonIgnore]
    public ulong JoinRequestId => Id;

    /// <summary>When the request was made.</summary>
    [Hidden]
    [JsonPropertyName("created_at")]
    public DateTimeOffset? CreatedAt { get; set; }

    /// <summary>Email address.</summary>
    [JsonPropertyName("email")]
    public string? Email { get; set; }

    /// <summary>First name.</summary>
    [JsonPropertyName("first_name")]
    public string? FirstName { get; set; }

    /// <summary>Last name.</summary>
    [JsonPropertyName("last_name")]
    public string? LastName { get; set; }

    /// <summary>The requested space; null for the network.</summary>
    [JsonPropertyName("space")]
    public Space? Space { get; set; }

    /// <summary>ID of the space, under the name that binds from the pipeline.</summary>
    [JsonIgnore]
    public ulong? SpaceId => Space?.Id;

    /// <summary>When the request was made, in local time.</summary>
    [JsonIgnore]
    public DateTimeOffset? Created => Local(CreatedAt);

    /// <inheritdoc/>
    public override string ToString() => DisplayName.Person(FirstName, LastName, Email, Id);
}
