using System.Text.Json.Serialization;

namespace MightyNetworks;

/// <summary>The user and the network behind a token. Contract schema: Me.</summary>
public sealed class Me : Resource
{
    /// <summary>Who the token acts as.</summary>
    [JsonPropertyName("user")]
    public User? User { get; set; }

    /// <summary>The network that owns the token.</summary>
    [JsonPropertyName("network")]
    public Network? Network { get; set; }

    /// <summary>How messages show it.</summary>
    public override string ToString() => User?.ToString() ?? string.Empty;
}
