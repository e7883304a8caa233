using System;
using System.Text.Json.Serialization;

namespace MightyNetworks;

/// <summary>The owner of a token, or the creator of content. Contract schema: User.</summary>
public sealed class User : Resource
{
    /// <summary>ID of the user.</summary>
    [JsonPropertyName("id")]
    public ulong Id { get; set; }

    /// <summary>ID of the user, under the name that binds from the pipeline.</summary>
    [JsonIgnore]
    public ulong UserId => Id;

    /// <summary>When the user was created.</summary>
    [JsonPropertyName("created_at")]
    public DateTimeOffset? CreatedAt { get; set; }

    /// <summary>When the user was last updated.</summary>
    [JsonPropertyName("updated_at")]
    public DateTimeOffset? UpdatedAt { get; set; }

    /// <summary>Last visit to the network; null if there was none.</summary>
    [JsonPropertyName("last_visited_at")]
    public DateTimeOffset? LastVisitedAt { get; set; }

    /// <summary>Name.</summary>
    [JsonPropertyName("name")]
    public string? Name { get; set; }

    /// <summary>Email address.</summary>
    [JsonPropertyName("email")]
    public string? Email { get; set; }

    /// <summary>Short biography.</summary>
    [JsonPropertyName("short_bio")]
    public string? ShortBio { get; set; }

    /// <summary>Whether the user is an admin of the network.</summary>
    [JsonPropertyName("admin")]
    public bool? Admin { get; set; }

    /// <inheritdoc/>
    public override string ToString() => DisplayName.Person(Name, null, Email, Id);
}
