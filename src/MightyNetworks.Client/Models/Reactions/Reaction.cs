using System;
using System.Text.Json.Serialization;

namespace MightyNetworks;

/// <summary>A reaction to a post or to a comment. Contract schema: Reaction.</summary>
public sealed class Reaction : Resource
{
    /// <summary>The reaction's number.</summary>
    [JsonPropertyName("id")]
    public ulong Id { get; set; }

    /// <summary>The reaction's number under the name that other cmdlets bind from the pipeline.</summary>
    [JsonIgnore]
    public ulong ReactionId => Id;

    /// <summary>When the reaction was created.</summary>
    [JsonPropertyName("created_at")]
    public DateTimeOffset? CreatedAt { get; set; }

    /// <summary>When the reaction was last changed.</summary>
    [JsonPropertyName("updated_at")]
    public DateTimeOffset? UpdatedAt { get; set; }

    /// <summary>The space that it was given in.</summary>
    [JsonPropertyName("space_id")]
    public ulong? SpaceId { get; set; }

    /// <summary>The number of what it is a reaction to.</summary>
    [JsonPropertyName("targetable_id")]
    public ulong? TargetableId { get; set; }

    /// <summary>What it is a reaction to: Post or Comment.</summary>
    [JsonPropertyName("targetable_type")]
    public string? TargetableType { get; set; }

    /// <summary>The space of what it is a reaction to.</summary>
    [JsonPropertyName("targetable_space_id")]
    public ulong? TargetableSpaceId { get; set; }

    /// <summary>The emoji, with its skin tone.</summary>
    [JsonPropertyName("emoji")]
    public string? Emoji { get; set; }

    /// <summary>The emoji, without its skin tone.</summary>
    [JsonPropertyName("base_emoji")]
    public string? BaseEmoji { get; set; }

    /// <summary>The member who reacted.</summary>
    [JsonPropertyName("member_id")]
    public ulong? MemberId { get; set; }

    /// <summary>The post that it is a reaction to, where it is one.</summary>
    [JsonIgnore]
    public ulong? PostId
    {
        get => field ?? (TargetableType == "Post" ? TargetableId : null);
        set;
    }

    /// <summary>The comment that it is a reaction to, where it is one.</summary>
    [JsonIgnore]
    public ulong? CommentId
    {
        get => field ?? (TargetableType == "Comment" ? TargetableId : null);
        set;
    }

    /// <summary>How messages show it.</summary>
    public override string ToString() => Describe.Named(Emoji, Id);
}
