using System;
using System.Management.Automation;
using System.Text.Json.Serialization;

namespace MightyNetworks;

/// <summary>A poll or a question. Contract schema: Poll.</summary>
public sealed class Poll : Resource
{
    /// <summary>ID of the poll, under the name that binds from the pipeline.</summary>
    [JsonIgnore]
    public ulong PollId => Id;

    /// <summary>Title.</summary>
    [JsonPropertyName("title")]
    public string? Title { get; set; }

    /// <summary>Type of poll: multiple choice, hot or cold, percentage or question.</summary>
    [JsonPropertyName("poll_type")]
    public string? PollType { get; set; }

    /// <summary>The choices.</summary>
    [JsonPropertyName("choices")]
    public ItemCollection<PollChoice>? Choices { get; set; }

    /// <summary>Publication status.</summary>
    [JsonPropertyName("status")]
    public string? Status { get; set; }

    /// <summary>When it was published, in local time.</summary>
    [JsonIgnore]
    public DateTimeOffset? Published => Local(PublishedAt);

    /// <summary>Time of the last activity, in local time.</summary>
    [JsonIgnore]
    public DateTimeOffset? LastActivity => Local(LastActivityAt);

    /// <summary>ID of the space, under the name that binds from the pipeline.</summary>
    [JsonIgnore]
    public ulong? SpaceId => Space?.Id;

    /// <summary>The space it belongs to.</summary>
    [JsonPropertyName("space")]
    public Space? Space { get; set; }

    /// <summary>ID of the creator.</summary>
    [JsonIgnore]
    public ulong? CreatorId => Creator?.Id;

    /// <summary>The creator.</summary>
    [JsonPropertyName("creator")]
    public User? Creator { get; set; }

    /// <summary>Description.</summary>
    [JsonPropertyName("description")]
    public string? Description { get; set; }

    /// <summary>Whether comments are enabled.</summary>
    [JsonPropertyName("comments_enabled")]
    public bool? CommentsEnabled { get; set; }

    /// <summary>Type of post.</summary>
    [JsonPropertyName("post_type")]
    public string? PostType { get; set; }

    /// <summary>URLs of the images.</summary>
    [JsonPropertyName("images")]
    public ItemCollection<string>? Images { get; set; }

    /// <summary>URL of the poll.</summary>
    [JsonPropertyName("permalink")]
    public string? Permalink { get; set; }

    /// <summary>When the poll was created, in local time.</summary>
    [JsonIgnore]
    public DateTimeOffset? Created => Local(CreatedAt);

    /// <summary>When the poll was last updated, in local time.</summary>
    [JsonIgnore]
    public DateTimeOffset? Updated => Local(UpdatedAt);

    /// <summary>ID of the poll.</summary>
    [Hidden]
    [JsonPropertyName("id")]
    public ulong Id { get; set; }

    /// <summary>When the poll was created.</summary>
    [Hidden]
    [JsonPropertyName("created_at")]
    public DateTimeOffset? CreatedAt { get; set; }

    /// <summary>When the poll was last updated.</summary>
    [Hidden]
    [JsonPropertyName("updated_at")]
    public DateTimeOffset? UpdatedAt { get; set; }

    /// <summary>When it was published.</summary>
    [Hidden]
    [JsonPropertyName("published_at")]
    public DateTimeOffset? PublishedAt { get; set; }

    /// <summary>Time of the last activity.</summary>
    [Hidden]
    [JsonPropertyName("last_activity_at")]
    public DateTimeOffset? LastActivityAt { get; set; }

    /// <inheritdoc/>
    public override string ToString() => DisplayName.Named(Title, Id);
}
