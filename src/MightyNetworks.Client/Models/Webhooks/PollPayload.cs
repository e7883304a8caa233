using System;
using System.Management.Automation;
using System.Text.Json.Serialization;

namespace MightyNetworks;

/// <summary>A poll in a webhook payload. Contract schema: PollPayload.</summary>
public class PollPayload : Resource
{
    /// <summary>ID of the poll, under the name that binds from the pipeline.</summary>
    [JsonIgnore]
    public ulong PollId => Id;

    /// <summary>Title.</summary>
    [JsonPropertyName("title")]
    public string? Title { get; set; }

    /// <summary>Type of post.</summary>
    [JsonPropertyName("post_type")]
    public string? PostType { get; set; }

    /// <summary>The creator.</summary>
    [JsonPropertyName("creator")]
    public User? Creator { get; set; }

    /// <summary>The space it belongs to.</summary>
    [JsonPropertyName("space")]
    public Space? Space { get; set; }

    /// <summary>URLs of the images.</summary>
    [JsonPropertyName("images")]
    public ItemCollection<string>? Images { get; set; }

    /// <summary>URL of the poll.</summary>
    [JsonPropertyName("permalink")]
    public string? Permalink { get; set; }

    /// <summary>ID of the space, under the name that binds from the pipeline.</summary>
    [JsonIgnore]
    public ulong? SpaceId => Space?.Id;

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

    /// <inheritdoc/>
    public override string ToString() => DisplayName.Named(Title, Id);
}
