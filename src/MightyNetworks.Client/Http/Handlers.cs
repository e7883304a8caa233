#if NET8_0_OR_GREATER
using System;
#endif
using System.Net;
using System.Net.Http;

namespace MightyNetworks.Client;

/// <summary>The HTTP stack under a connection: compressed answers, no redirects, no cookies.</summary>
internal static class Handlers
{
    private const int MostConnections = 64;

    internal static HttpMessageHandler Create()
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
        };
#else
        return new HttpClientHandler
        {
            AllowAutoRedirect = false,
            AutomaticDecompression = DecompressionMethods.GZip | DecompressionMethods.Deflate,
            MaxConnectionsPerServer = MostConnections,
            UseCookies = false,
        };
#endif
    }
}
