using System;
using System.Net;
using System.Net.Http;
#if !NET8_0_OR_GREATER
using System.Runtime.InteropServices;
#endif

namespace MightyNetworks.Client.Transport;

/// <summary>Creates the HTTP stack of a connection: compressed responses, no redirects, no cookies, and no proxy for this machine itself.</summary>
internal static class Handlers
{
#if !NET8_0_OR_GREATER
    // .NET Framework refuses content on GET; Mono and .NET, which run this build in tests, accept it.
    private static readonly bool IsFramework = RuntimeInformation.FrameworkDescription.StartsWith(".NET Framework", StringComparison.Ordinal);
#endif

    private const int MostConnections = 64;

    /// <summary>Whether a GET may have content, even empty content; see <see cref="OutgoingContent"/>.</summary>
    internal static bool GetTakesContent =>
#if NET8_0_OR_GREATER
        true;
#else
        !IsFramework;
#endif

    internal static HttpMessageHandler Create(ClientOptions options, ProxyRoute? proxy)
    {
        bool useProxy = !ServiceAddress.IsThisMachine(options.BaseUri);
#if NET8_0_OR_GREATER
        return new SocketsHttpHandler
        {
            AllowAutoRedirect = false,
            AutomaticDecompression = DecompressionMethods.All,
            ConnectTimeout = TimeSpan.FromSeconds(30),
            MaxConnectionsPerServer = MostConnections,
            PooledConnectionLifetime = TimeSpan.FromMinutes(10),
            UseCookies = false,
            UseProxy = useProxy,
            Proxy = proxy?.ToWebProxy(),
            DefaultProxyCredentials = options.ReadProxyCredential(),
        };
#else
        return new HttpClientHandler
        {
            AllowAutoRedirect = false,
            AutomaticDecompression = DecompressionMethods.GZip | DecompressionMethods.Deflate,
            MaxConnectionsPerServer = MostConnections,
            UseCookies = false,
            UseProxy = useProxy,
            Proxy = proxy?.ToWebProxy(),
            DefaultProxyCredentials = options.ReadProxyCredential(),
        };
#endif
    }
}
