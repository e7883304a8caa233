using System.Text.Json.Serialization;

namespace MightyNetworks;

/// <summary>The reason for banning a member. Contract schema: Ban.</summary>
public sealed class Ban
{
    /// <summary>Reason, visible to hosts.</summary>
    [JsonPropertyName("ban_reason")]
    public string? BanReason { get; set; }
}
