using System;
using System.Collections.Generic;
using System.Text.Json.Serialization;

namespace MightyNetworks;

/// <summary>A multiple choice poll as webhooks show it. Contract schema: MultipleChoicePollPayload.</summary>
public sealed class MultipleChoicePollPayload : Resource
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

    /// <summary>The title.</summary>
    [JsonPropertyName("title")]
    public string? Title { get; set; }

    /// <summary>Who created it.</summary>
    [JsonPropertyName("creator")]
    public User? Creator { get; set; }

    /// <summary>The space that it belongs to.</summary>
    [JsonPropertyName("space")]
    public Space? Space { get; set; }

    /// <summary>The addresses of its pictures.</summary>
    [JsonPropertyName("images")]
    public IReadOnlyList<string>? Images { get; set; }

    /// <summary>The address of the poll's page.</summary>
    [JsonPropertyName("permalink")]
    public string? Permalink { get; set; }

    /// <summary>What members choose from.</summary>
    [JsonPropertyName("choices")]
    public IReadOnlyList<PollChoice>? Choices { get; set; }

    /// <summary>Choice 1, where there is one.</summary>
    [JsonPropertyName("choice_1")]
    public PollChoice? Choice1 { get; set; }

    /// <summary>Choice 2, where there is one.</summary>
    [JsonPropertyName("choice_2")]
    public PollChoice? Choice2 { get; set; }

    /// <summary>Choice 3, where there is one.</summary>
    [JsonPropertyName("choice_3")]
    public PollChoice? Choice3 { get; set; }

    /// <summary>Choice 4, where there is one.</summary>
    [JsonPropertyName("choice_4")]
    public PollChoice? Choice4 { get; set; }

    /// <summary>Choice 5, where there is one.</summary>
    [JsonPropertyName("choice_5")]
    public PollChoice? Choice5 { get; set; }

    /// <summary>The space's number under the name that other cmdlets bind from the pipeline.</summary>
    [JsonIgnore]
    public ulong? SpaceId => Space?.Id;

    /// <summary>How messages show it.</summary>
    public override string ToString() => Client.Describe.Named(Title, Id);
}
