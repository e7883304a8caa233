using System;
using System.Text.Json.Serialization;

namespace MightyNetworks;

/// <summary>The user behind a token, or the creator of content. Contract schema: User.</summary>
public sealed class User : Resource
{
    /// <summary>The user's number.</summary>
    [JsonPropertyName("id")]
    public ulong Id { get; set; }

    /// <summary>The user's number under the name that other cmdlets bind from the pipeline.</summary>
    [JsonIgnore]
    public ulong UserId => Id;

    /// <summary>When the user was created.</summary>
    [JsonPropertyName("created_at")]
    public DateTimeOffset? CreatedAt { get; set; }

    /// <summary>When the user was last changed.</summary>
    [JsonPropertyName("updated_at")]
    public DateTimeOffset? UpdatedAt { get; set; }

    /// <summary>When the user was last seen in the network; null for one who never visited it.</summary>
    [JsonPropertyName("last_visited_at")]
    public DateTimeOffset? LastVisitedAt { get; set; }

    /// <summary>The name.</summary>
    [JsonPropertyName("name")]
    public string? Name { get; set; }

    /// <summary>The email address.</summary>
    [JsonPropertyName("email")]
    public string? Email { get; set; }

    /// <summary>What the user says of themselves.</summary>
    [JsonPropertyName("short_bio")]
    public string? ShortBio { get; set; }

    /// <summary>Whether the user runs the network.</summary>
    [JsonPropertyName("admin")]
    public bool? Admin { get; set; }

    /// <summary>How messages show it.</summary>
    public override string ToString() => Describe.Person(Name, null, Email, Id);
}
