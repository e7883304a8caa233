using System.Text.Json.Serialization;

namespace MightyNetworks;

/// <summary>The user and the network a token belongs to. Contract schema: Me.</summary>
public sealed class Me : Resource
{
    /// <summary>The user the token belongs to.</summary>
    [JsonPropertyName("user")]
    public User? User { get; set; }

    /// <summary>The network the token belongs to.</summary>
    [JsonPropertyName("network")]
    public Network? Network { get; set; }

    /// <inheritdoc/>
    public override string ToString() => User?.ToString() ?? string.Empty;
}
