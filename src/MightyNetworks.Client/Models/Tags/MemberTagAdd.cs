using System.Text.Json.Serialization;

namespace MightyNetworks;

/// <summary>Body that adds a tag to a member. Contract schema: MemberTagAdd.</summary>
public sealed class MemberTagAdd
{
    /// <summary>ID of the tag.</summary>
    [JsonPropertyName("tag_id")]
    public ulong? TagId { get; set; }
}
