using System.Management.Automation;
using System.Text.Json.Serialization;

namespace MightyNetworks;

/// <summary>The user and the network a token belongs to. Contract schema: Me.</summary>
public sealed class Me : Resource
{
    /// <summary>ID of the user.</summary>
    [JsonIgnore]
    public ulong? UserId => User?.Id;

    /// <summary>Name of the user.</summary>
    [JsonIgnore]
    public string? Name => User?.Name;

    /// <summary>Email address of the user.</summary>
    [JsonIgnore]
    public string? Email => User?.Email;

    /// <summary>Whether the user is an administrator of the service.</summary>
    [JsonIgnore]
    public bool? Admin => User?.Admin;

    /// <summary>The network the token belongs to.</summary>
    [JsonPropertyName("network")]
    public Network? Network { get; set; }

    /// <summary>The user the token belongs to.</summary>
    [Hidden]
    [JsonPropertyName("user")]
    public User? User { get; set; }

    /// <inheritdoc/>
    public override string ToString() => User?.ToString() ?? string.Empty;
}
