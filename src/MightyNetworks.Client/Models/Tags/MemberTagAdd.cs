using System.Text.Json.Serialization;

namespace MightyNetworks;

/// <summary>The tag to add to a member. Contract schema: MemberTagAdd.</summary>
public sealed class MemberTagAdd
{
    /// <summary>The tag.</summary>
    [JsonPropertyName("tag_id")]
    public ulong? TagId { get; set; }
}
