using System.Collections;
using System.Linq;
using System.Management.Automation;
using System.Net;
using System.Security;

namespace MightyNetworks.PowerShell.Connections;

/// <summary>A network and its API token, as somebody specified them; null for what is missing.</summary>
internal readonly struct NetworkLogin(string? network, string? token)
{
    private const string NetworkKey = "NetworkId";
    private const string TokenKey = "Token";

    internal string? Network { get; } = network;

    internal string? Token { get; } = token;

    /// <summary>Reads a secret of a vault; null if it is of another type.</summary>
    internal static NetworkLogin? From(object secret) => secret switch
    {
        PSCredential credential => new NetworkLogin(credential.UserName, Plain(credential.Password)),
        IDictionary table => new NetworkLogin(Plain(Value(table, NetworkKey)), Plain(Value(table, TokenKey))),
        SecureString or string => new NetworkLogin(null, Plain(secret)),
        _ => null,
    };

    /// <summary>A value as text; null for none.</summary>
    internal static string? Plain(object? value) => value switch
    {
        SecureString secret => new NetworkCredential(string.Empty, secret).Password,
        PSObject { BaseObject: SecureString or string } wrapped => Plain(wrapped.BaseObject),
        null => null,
        _ => LanguagePrimitives.ConvertTo<string>(value),
    };

    private static object? Value(IDictionary table, string key) => table.Keys.OfType<string>()
        .Where(name => string.Equals(name, key, System.StringComparison.OrdinalIgnoreCase)).Select(name => table[name]).FirstOrDefault();
}
