using System;
using System.Management.Automation;
using System.Text.Json.Serialization;

namespace MightyNetworks;

/// <summary>The owner of a token, or the creator of content. Contract schema: User.</summary>
public sealed class User : Resource
{
    /// <summary>ID of the user, under the name that binds from the pipeline.</summary>
    [JsonIgnore]
    public ulong UserId => Id;

    /// <summary>Name.</summary>
    [JsonPropertyName("name")]
    public string? Name { get; set; }

    /// <summary>Email address.</summary>
    [JsonPropertyName("email")]
    public string? Email { get; set; }

    /// <summary>Whether the user is an admin of the network.</summary>
    [JsonPropertyName("admin")]
    public bool? Admin { get; set; }

    /// <summary>Short biography.</summary>
    [JsonPropertyName("short_bio")]
    public string? ShortBio { get; set; }

    /// <summary>Last visit to the network, in local time; null if there was none.</summary>
    [JsonIgnore]
    public DateTimeOffset? LastVisited => Local(LastVisitedAt);

    /// <summary>When the user was created, in local time.</summary>
    [JsonIgnore]
    public DateTimeOffset? Created => Local(CreatedAt);

    /// <summary>When the user was last updated, in local time.</summary>
    [JsonIgnore]
    public DateTimeOffset? Updated => Local(UpdatedAt);

    /// <summary>ID of the user.</summary>
    [Hidden]
    [JsonPropertyName("id")]
    public ulong Id { get; set; }

    /// <summary>When the user was created.</summary>
    [Hidden]
    [JsonPropertyName("created_at")]
    public DateTimeOffset? CreatedAt { get; set; }

    /// <summary>When the user was last updated.</summary>
    [Hidden]
    [JsonPropertyName("updated_at")]
    public DateTimeOffset? UpdatedAt { get; set; }

    /// <summary>Last visit to the network; null if there was none.</summary>
    [Hidden]
    [JsonPropertyName("last_visited_at")]
    public DateTimeOffset? LastVisitedAt { get; set; }

    /// <inheritdoc/>
    public override string ToString() => DisplayName.Person(Name, null, Email, Id);
}
