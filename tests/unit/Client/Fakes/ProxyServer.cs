using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.IO;
using System.Net;
using System.Net.Sockets;
using System.Text;
using System.Threading.Tasks;

namespace MightyNetworks.UnitTests.Client.Fakes;

/// <summary>A proxy on loopback that records what it is asked, and lets nothing through.</summary>
internal sealed class ProxyServer : IDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly string _status;
    private readonly string? _authorization;

    /// <param name="status">The status of its responses, such as <c>403 Forbidden</c>; an empty one ends the connection without a response.</param>
    /// <param name="authorization">The Proxy-Authorization it asks for first; null for none.</param>
    internal ProxyServer(string status, string? authorization = null)
    {
        (_status, _authorization) = (status, authorization);
        _listener.Start();
        _ = AcceptAsync();
    }

    /// <summary>Requests as <c>CONNECT api.example.com:443</c>, with the Proxy-Authorization if there was one.</summary>
    internal ConcurrentQueue<string> Asked { get; } = new();

    internal Uri Address => new($"http://127.0.0.1:{((IPEndPoint)_listener.LocalEndpoint).Port}");

    internal static string Basic(string user, string password) => "Basic " + Convert.ToBase64String(Encoding.UTF8.GetBytes($"{user}:{password}"));

    public void Dispose() => _listener.Dispose();

    private async Task AcceptAsync()
    {
        try
        {
            while (true)
            {
                _ = ServeAsync(await _listener.AcceptTcpClientAsync());
            }
        }
        catch (Exception e) when (e is SocketException or ObjectDisposedException)
        {
            // The test is over.
        }
    }

    private async Task ServeAsync(TcpClient client)
    {
        using (client)
        {
            using var reader = new StreamReader(client.GetStream(), Encoding.ASCII);
            while (await HeadAsync(reader) is { Count: > 0 } head)
            {
                string? authorization = head.Find(line => line.StartsWith("Proxy-Authorization: ", StringComparison.OrdinalIgnoreCase))?[21..];
                Asked.Enqueue($"{head[0].Replace(" HTTP/1.1", string.Empty, StringComparison.Ordinal)} {authorization}".TrimEnd());
                string status = _authorization is null || authorization == _authorization ? _status : "407 Proxy Authentication Required\r\nProxy-Authenticate: Basic realm=\"proxy\"";
                if (status.Length == 0)
                {
                    return;
                }

                await client.GetStream().WriteAsync(Encoding.ASCII.GetBytes($"HTTP/1.1 {status}\r\nContent-Length: 0\r\n\r\n"));
            }
        }
    }

    private static async Task<List<string>> HeadAsync(StreamReader reader)
    {
        var lines = new List<string>();
        while (await reader.ReadLineAsync() is { Length: > 0 } line)
        {
            lines.Add(line);
        }

        return lines;
    }
}
