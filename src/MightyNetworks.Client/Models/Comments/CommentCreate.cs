using System.Text.Json.Serialization;

namespace MightyNetworks;

/// <summary>A comment to write. Contract schema: CommentCreate.</summary>
public sealed class CommentCreate
{
    /// <summary>What it says.</summary>
    [JsonPropertyName("text")]
    public string? Text { get; set; }

    /// <summary>The comment that it replies to; null for a comment on the post itself.</summary>
    [JsonPropertyName("reply_to_id")]
    public ulong? ReplyToId { get; set; }
}
