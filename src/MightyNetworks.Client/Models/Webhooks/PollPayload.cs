using System;
using System.Collections.Generic;
using System.Text.Json.Serialization;

namespace MightyNetworks;

/// <summary>A poll in a webhook payload. Contract schema: PollPayload.</summary>
public class PollPayload : Resource
{
    /// <summary>ID of the poll.</summary>
    [JsonPropertyName("id")]
    public ulong Id { get; set; }

    /// <summary>ID of the poll, under the name that binds from the pipeline.</summary>
    [JsonIgnore]
    public ulong PollId => Id;

    /// <summary>When the poll was created.</summary>
    [JsonPropertyName("created_at")]
    public DateTimeOffset? CreatedAt { get; set; }

    /// <summary>When the poll was last updated.</summary>
    [JsonPropertyName("updated_at")]
    public DateTimeOffset? UpdatedAt { get; set; }

    /// <summary>Type of post.</summary>
    [JsonPropertyName("post_type")]
    public string? PostType { get; set; }

    /// <summary>Title.</summary>
    [JsonPropertyName("title")]
    public string? Title { get; set; }

    /// <summary>The creator.</summary>
    [JsonPropertyName("creator")]
    public User? Creator { get; set; }

    /// <summary>The space it belongs to.</summary>
    [JsonPropertyName("space")]
    public Space? Space { get; set; }

    /// <summary>URLs of the images.</summary>
    [JsonPropertyName("images")]
    public IReadOnlyList<string>? Images { get; set; }

    /// <summary>URL of the poll.</summary>
    [JsonPropertyName("permalink")]
    public string? Permalink { get; set; }

    /// <summary>ID of the space, under the name that binds from the pipeline.</summary>
    [JsonIgnore]
    public ulong? SpaceId => Space?.Id;

    /// <inheritdoc/>
    public override string ToString() => DisplayName.Named(Title, Id);
}
