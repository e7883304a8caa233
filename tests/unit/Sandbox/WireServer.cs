using System;
using System.Globalization;
using System.IO;
using System.Net.Sockets;
using System.Text;
using System.Threading;
using System.Threading.Tasks;
using MightyNetworks.Sandbox;
using MightyNetworks.Sandbox.Faults;
using MightyNetworks.Sandbox.Server;

namespace MightyNetworks.UnitTests.Sandbox;

/// <summary>The sandbox on loopback, seen through a raw socket.</summary>
internal sealed class WireServer : IAsyncDisposable
{
    private readonly SandboxServer _server;
    private TcpClient? _client;

    private WireServer(SandboxServer server) => _server = server;

    public SandboxNetwork Network => _server.Network;

    public Uri Uri => _server.Uri;

    public static async Task<WireServer> StartAsync(params string[] faults) => new(await SandboxServer.StartAsync(new()
    {
        Sandbox = new()
        {
            KeepLog = true,
            StallInterval = TimeSpan.FromMilliseconds(1),
            Faults = Array.ConvertAll(faults, SandboxFault.Parse),
        },
    }));

    /// <summary>Sends a request on the connection that is open, else on a new one, and reads until the server ends it.</summary>
    public async Task<WireResponse> SendAsync(string method, string path, string? body = null, bool untilLength = false, CancellationToken until = default)
    {
        _client ??= new TcpClient("127.0.0.1", _server.Uri.Port);
        NetworkStream stream = _client.GetStream();
        string length = body is null ? "" : $"Content-Length: {Encoding.UTF8.GetByteCount(body)}\r\n";
        await stream.WriteAsync(Encoding.UTF8.GetBytes(
            $"{method} /admin/v1/networks/10001{path} HTTP/1.1\r\nHost: x\r\nUser-Agent: wire\r\nAuthorization: Bearer {SandboxWorld.Token}\r\n{length}\r\n{body}"), CancellationToken.None);
        return await ReadAsync(stream, untilLength, until);
    }

    /// <summary>Makes the connection one that was used before.</summary>
    public async Task WarmUpAsync()
    {
        await SendAsync("GET", "/spaces?per_page=1", untilLength: true);
    }

    public void Disconnect() => _client?.Dispose();

    public async ValueTask DisposeAsync()
    {
        Disconnect();
        await _server.DisposeAsync();
    }

    private static async Task<WireResponse> ReadAsync(NetworkStream stream, bool untilLength, CancellationToken until)
    {
        using var received = new MemoryStream();
        byte[] buffer = new byte[64 * 1024];
        while (true)
        {
            try
            {
                int read = await stream.ReadAsync(buffer, until);
                if (read == 0)
                {
                    return new(received.ToArray(), FaultEnd.Close);
                }

                received.Write(buffer, 0, read);
                var soFar = new WireResponse(received.ToArray(), FaultEnd.None);
                if (untilLength && soFar.Header("Content-Length") == soFar.Body.Length.ToString(CultureInfo.InvariantCulture))
                {
                    return soFar;
                }
            }
            catch (IOException)
            {
                return new(received.ToArray(), FaultEnd.Reset);
            }
            catch (OperationCanceledException)
            {
                // Data that arrived before the timeout counts, even if not read yet.
                while (stream.DataAvailable)
                {
                    received.Write(buffer, 0, await stream.ReadAsync(buffer, CancellationToken.None));
                }

                return new(received.ToArray(), FaultEnd.Hang);
            }
        }
    }
}
