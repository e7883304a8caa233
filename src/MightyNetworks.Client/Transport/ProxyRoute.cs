using System;
using System.Linq;
using System.Net;

namespace MightyNetworks.Client.Transport;

/// <summary>The proxy on the way to the service, and its credential, which no text shows.</summary>
internal sealed class ProxyRoute
{
    private const string Wanted = "specify scheme, host and port, such as http://proxy.example.com:8080.";

    // Proxies of SOCKS have no port that Uri knows.
    private const int SocksPort = 1080;

    // The service is reached by https, or it is this machine, so HTTP_PROXY never applies.
    private static readonly string[] Variables = ["https_proxy", "HTTPS_PROXY", "all_proxy", "ALL_PROXY"];
    private static readonly string[] Exceptions = ["no_proxy", "NO_PROXY"];

#if NET8_0_OR_GREATER
    private static readonly string[] Schemes = ["http", "https", "socks4", "socks4a", "socks5"];
    private const string Elsewhere = "";
#else
    private static readonly string[] Schemes = ["http"];
    private const string Elsewhere = " PowerShell 7 supports https, socks4, socks4a and socks5, too.";
#endif

    private ProxyRoute(Uri address, NetworkCredential? credential) => (Address, Credential) = (address, credential);

    /// <summary>Scheme, host and port.</summary>
    internal Uri Address { get; }

    /// <summary>The credential; null for none.</summary>
    internal NetworkCredential? Credential { get; }

    /// <summary>Returns the address as messages show it.</summary>
    public override string ToString() => Address.GetLeftPart(UriPartial.Authority);

    /// <summary>
    /// The proxy that the options or the environment variables specify for the service. Null where the system decides; and for this
    /// machine, which is never reached through a proxy.
    /// </summary>
    /// <exception cref="ArgumentException">An address is no proxy's. The message never shows it.</exception>
    internal static ProxyRoute? For(ClientOptions options, Func<string, string?> variable)
    {
        ProxyRoute? specified = options.Proxy is { } proxy ? Parse(proxy.OriginalString, "proxy address", options.ReadProxyCredential()) : null;
        return ServiceAddress.IsThisMachine(options.BaseUri) ? null : specified ?? FromVariables(options, variable);
    }

    internal WebProxy ToWebProxy() => new(Address) { Credentials = Credential };

    private static ProxyRoute? FromVariables(ClientOptions options, Func<string, string?> variable)
    {
        string? name = Array.Find(Variables, one => !string.IsNullOrWhiteSpace(variable(one)));
        string? exceptions = Exceptions.Select(variable).FirstOrDefault(list => !string.IsNullOrWhiteSpace(list));
        return name is null || IsExcepted(options.BaseUri, exceptions) ? null
            : Parse(variable(name)!, $"proxy address in the environment variable {name}", options.ReadProxyCredential());
    }

    // A name excepts its subdomains too, with or without a leading dot, as curl reads it.
    private static bool IsExcepted(Uri service, string? exceptions) => (exceptions ?? string.Empty)
        .Split([',', ';', ' '], StringSplitOptions.RemoveEmptyEntries)
        .Any(exception => exception == "*" || IsAt(service, exception.TrimStart('*').TrimStart('.')));

    private static bool IsAt(Uri service, string place)
    {
        string port = ":" + service.Port.ToString(System.Globalization.CultureInfo.InvariantCulture);
        string name = place.EndsWith(port, StringComparison.Ordinal) ? place.Substring(0, place.Length - port.Length) : place;
        return name.Length > 0
            && (string.Equals(service.Host, name, StringComparison.OrdinalIgnoreCase) || service.Host.EndsWith("." + name, StringComparison.OrdinalIgnoreCase));
    }

    private static ProxyRoute Parse(string text, string what, NetworkCredential? credential)
    {
        string address = text.Trim();
        address = address.Contains("://") ? address : "http://" + address;
        if (!Uri.TryCreate(address, UriKind.Absolute, out Uri? uri) || uri.Host.Length == 0 || uri.PathAndQuery is not ("/" or "") || uri.Fragment.Length > 0)
        {
            throw new ArgumentException($"The {what} is not valid: {Wanted}");
        }

        // Names are resolved by the proxy anyway, which socks5h asks for.
        string scheme = uri.Scheme == "socks5h" ? "socks5" : uri.Scheme;
        if (!Schemes.Contains(scheme))
        {
            throw new ArgumentException($"The {what} has a scheme that is not supported here. Supported: {string.Join(", ", Schemes)}.{Elsewhere}");
        }

        int port = uri.Port >= 0 ? uri.Port : SocksPort;
        return new ProxyRoute(new UriBuilder(scheme, uri.Host, port).Uri, credential ?? CredentialIn(uri.UserInfo));
    }

    private static NetworkCredential? CredentialIn(string userInfo)
    {
        string[] parts = userInfo.Split([':'], 2);
        return userInfo.Length == 0 ? null : new NetworkCredential(Uri.UnescapeDataString(parts[0]), parts.Length > 1 ? Uri.UnescapeDataString(parts[1]) : string.Empty);
    }
}
