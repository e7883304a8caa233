using System;
using System.Net;
using System.Net.Http;

namespace MightyNetworks.Client;

/// <summary>The HTTP stack under a connection: compressed answers, no redirects, no cookies, and no proxy on the way to this machine itself.</summary>
internal static class Handlers
{
    private const int MostConnections = 64;

    internal static HttpMessageHandler Create(Uri service)
    {
#if NET8_0_OR_GREATER
        return new SocketsHttpHandler
        {
            AllowAutoRedirect = false,
            AutomaticDecompression = DecompressionMethods.All,
            ConnectTimeout = TimeSpan.FromSeconds(30),
            MaxConnectionsPerServer = MostConnections,
            PooledConnectionLifetime = TimeSpan.FromMinutes(10),
            UseCookies = false,
            UseProxy = !ServiceAddress.IsThisMachine(service),
        };
#else
        return new HttpClientHandler
        {
            AllowAutoRedirect = false,
            AutomaticDecompression = DecompressionMethods.GZip | DecompressionMethods.Deflate,
            MaxConnectionsPerServer = MostConnections,
            UseCookies = false,
            UseProxy = !ServiceAddress.IsThisMachine(service),
        };
#endif
    }
}
