using System.Text.Json.Serialization;

namespace MightyNetworks;

/// <summary>Body that creates a comment. Contract schema: CommentCreate.</summary>
public sealed class CommentCreate
{
    /// <summary>Text.</summary>
    [JsonPropertyName("text")]
    public string? Text { get; set; }

    /// <summary>ID of the parent comment; null for a comment on the post itself.</summary>
    [JsonPropertyName("reply_to_id")]
    public ulong? ReplyToId { get; set; }
}
