using System;
using System.Management.Automation;
using System.Text.Json.Serialization;

namespace MightyNetworks;

/// <summary>A reaction to a post or to a comment. Contract schema: Reaction.</summary>
public sealed class Reaction : Resource
{
    /// <summary>ID of the reaction, under the name that binds from the pipeline.</summary>
    [JsonIgnore]
    public ulong ReactionId => Id;

    /// <summary>Emoji with skin tone.</summary>
    [JsonPropertyName("emoji")]
    public string? Emoji { get; set; }

    /// <summary>ID of the member who reacted.</summary>
    [JsonPropertyName("member_id")]
    public ulong? MemberId { get; set; }

    /// <summary>Type of the object that was reacted to.</summary>
    [JsonIgnore]
    public string? TargetType => TargetableType;

    /// <summary>ID of the object that was reacted to.</summary>
    [JsonIgnore]
    public ulong? TargetId => TargetableId;

    /// <summary>When the reaction was created, in local time.</summary>
    [JsonIgnore]
    public DateTimeOffset? Created => Local(CreatedAt);

    /// <summary>ID of the space of the reaction.</summary>
    [JsonPropertyName("space_id")]
    public ulong? SpaceId { get; set; }

    /// <summary>ID of the target's space.</summary>
    [JsonPropertyName("targetable_space_id")]
    public ulong? TargetableSpaceId { get; set; }

    /// <summary>Emoji without skin tone.</summary>
    [JsonPropertyName("base_emoji")]
    public string? BaseEmoji { get; set; }

    /// <summary>ID of the post, if the target is a post.</summary>
    [JsonIgnore]
    public ulong? PostId
    {
        get => field ?? (TargetableType == "Post" ? TargetableId : null);
        set;
    }

    /// <summary>ID of the comment, if the target is a comment.</summary>
    [JsonIgnore]
    public ulong? CommentId
    {
        get => field ?? (TargetableType == "Comment" ? TargetableId : null);
        set;
    }

    /// <summary>When the reaction was last updated, in local time.</summary>
    [JsonIgnore]
    public DateTimeOffset? Updated => Local(UpdatedAt);

    /// <summary>ID of the reaction.</summary>
    [Hidden]
    [JsonPropertyName("id")]
    public ulong Id { get; set; }

    /// <summary>When the reaction was created.</summary>
    [Hidden]
    [JsonPropertyName("created_at")]
    public DateTimeOffset? CreatedAt { get; set; }

    /// <summary>When the reaction was last updated.</summary>
    [Hidden]
    [JsonPropertyName("updated_at")]
    public DateTimeOffset? UpdatedAt { get; set; }

    /// <summary>ID of the target.</summary>
    [Hidden]
    [JsonPropertyName("targetable_id")]
    public ulong? TargetableId { get; set; }

    /// <summary>Type of the target: Post or Comment.</summary>
    [Hidden]
    [JsonPropertyName("targetable_type")]
    public string? TargetableType { get; set; }

    /// <inheritdoc/>
    public override string ToString() => DisplayName.Named(Emoji, Id);
}
