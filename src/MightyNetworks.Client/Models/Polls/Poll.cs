using System;
using System.Collections.Generic;
using System.Text.Json.Serialization;

namespace MightyNetworks;

/// <summary>A poll or a question. Contract schema: Poll.</summary>
public sealed class Poll : Resource
{
    /// <summary>The poll's number.</summary>
    [JsonPropertyName("id")]
    public ulong Id { get; set; }

    /// <summary>The poll's number under the name that other cmdlets bind from the pipeline.</summary>
    [JsonIgnore]
    public ulong PollId => Id;

    /// <summary>When the poll was created.</summary>
    [JsonPropertyName("created_at")]
    public DateTimeOffset? CreatedAt { get; set; }

    /// <summary>When the poll was last changed.</summary>
    [JsonPropertyName("updated_at")]
    public DateTimeOffset? UpdatedAt { get; set; }

    /// <summary>What kind of post it is.</summary>
    [JsonPropertyName("post_type")]
    public string? PostType { get; set; }

    /// <summary>Multiple choice, hot or cold, percentage, or question.</summary>
    [JsonPropertyName("poll_type")]
    public string? PollType { get; set; }

    /// <summary>The title.</summary>
    [JsonPropertyName("title")]
    public string? Title { get; set; }

    /// <summary>The description.</summary>
    [JsonPropertyName("description")]
    public string? Description { get; set; }

    /// <summary>Who created it.</summary>
    [JsonPropertyName("creator")]
    public User? Creator { get; set; }

    /// <summary>The space that it belongs to.</summary>
    [JsonPropertyName("space")]
    public Space? Space { get; set; }

    /// <summary>The addresses of its pictures.</summary>
    [JsonPropertyName("images")]
    public IReadOnlyList<string>? Images { get; set; }

    /// <summary>What members choose from.</summary>
    [JsonPropertyName("choices")]
    public IReadOnlyList<PollChoice>? Choices { get; set; }

    /// <summary>Whether it is published.</summary>
    [JsonPropertyName("status")]
    public string? Status { get; set; }

    /// <summary>When it was published.</summary>
    [JsonPropertyName("published_at")]
    public DateTimeOffset? PublishedAt { get; set; }

    /// <summary>The address of the poll's page.</summary>
    [JsonPropertyName("permalink")]
    public string? Permalink { get; set; }

    /// <summary>Whether members can comment.</summary>
    [JsonPropertyName("comments_enabled")]
    public bool? CommentsEnabled { get; set; }

    /// <summary>When somebody last did something with it.</summary>
    [JsonPropertyName("last_activity_at")]
    public DateTimeOffset? LastActivityAt { get; set; }

    /// <summary>The space's number under the name that other cmdlets bind from the pipeline.</summary>
    [JsonIgnore]
    public ulong? SpaceId => Space?.Id;

    /// <summary>How messages show it.</summary>
    public override string ToString() => Describe.Named(Title, Id);
}
