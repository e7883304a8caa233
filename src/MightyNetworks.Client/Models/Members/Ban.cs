using System.Text.Json.Serialization;

namespace MightyNetworks;

/// <summary>Why somebody is banned. Contract schema: Ban.</summary>
public sealed class Ban
{
    /// <summary>The reason, for the hosts to see.</summary>
    [JsonPropertyName("ban_reason")]
    public string? BanReason { get; set; }
}
