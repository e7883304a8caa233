using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Net;
using System.Net.Sockets;
using System.Text;
using System.Threading;
using System.Threading.Tasks;

namespace MightyNetworks.UnitTests.Client.Wire;

/// <summary>A server on loopback that records requests and controls their connections for a test.</summary>
internal sealed class RawServer : IAsyncDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource _stop = new();
    private readonly Func<int, Exchange, Task> _respond;
    private readonly List<string> _heads = [];
    private readonly List<Task> _connections = [];
    private readonly Task _accepting;

    /// <param name="respond">Responds to a request, whose number counts from 1. A connection goes on until it is ended.</param>
    internal RawServer(Func<int, Exchange, Task> respond)
    {
        _respond = respond;
        _listener.Start();
        _accepting = AcceptAsync();
    }

    internal Uri Uri => new($"http://127.0.0.1:{((IPEndPoint)_listener.LocalEndpoint).Port}/");

    /// <summary>The heads of the requests that arrived, in order.</summary>
    internal IReadOnlyList<string> Heads
    {
        get
        {
            lock (_heads)
            {
                return [.. _heads];
            }
        }
    }

    public async ValueTask DisposeAsync()
    {
        await _stop.CancelAsync();
        _listener.Dispose();
        await _accepting;
        await Task.WhenAll(_connections);
        _stop.Dispose();
    }

    /// <summary>Takes no further connections.</summary>
    internal void StopListening() => _listener.Stop();

    private async Task AcceptAsync()
    {
        try
        {
            while (true)
            {
                Socket socket = await _listener.AcceptSocketAsync(_stop.Token);
                _connections.Add(ServeAsync(socket));
            }
        }
        catch (Exception e) when (e is OperationCanceledException or SocketException or InvalidOperationException)
        {
        }
    }

    private async Task ServeAsync(Socket socket)
    {
        using (socket)
        {
            // A response in parts would wait 40 ms for the acknowledgement of its beginning.
            socket.NoDelay = true;
            using var stream = new NetworkStream(socket);
            var exchange = new Exchange(socket, stream, _stop.Token);
            try
            {
                while (!exchange.IsOver && await exchange.ReadRequestAsync() is { } head)
                {
                    int number;
                    lock (_heads)
                    {
                        _heads.Add(head);
                        number = _heads.Count;
                    }

                    await _respond(number, exchange);
                }
            }
            catch (Exception e) when (e is OperationCanceledException or IOException or SocketException)
            {
            }
        }
    }

    /// <summary>One connection.</summary>
    internal sealed class Exchange(Socket socket, NetworkStream stream, CancellationToken stop)
    {
        internal bool IsOver { get; private set; }

        internal async Task SendAsync(string text) => await SendAsync(Encoding.UTF8.GetBytes(text));

        internal async Task SendAsync(ReadOnlyMemory<byte> bytes) => await stream.WriteAsync(bytes, stop);

        internal Task SendJsonAsync(string json, int status = 200) =>
            SendAsync($"HTTP/1.1 {status} X\r\nContent-Type: application/json\r\nContent-Length: {Encoding.UTF8.GetByteCount(json)}\r\n\r\n{json}");

        /// <summary>Ends the connection in good order, as a server does whose keep-alive time is over.</summary>
        internal void Close()
        {
            IsOver = true;
            socket.Shutdown(SocketShutdown.Both);
        }

        /// <summary>Ends the connection with a reset.</summary>
        internal void Reset()
        {
            IsOver = true;
            socket.LingerState = new LingerOption(true, 0);
            socket.Close();
        }

        internal async Task<string?> ReadRequestAsync()
        {
            var head = new StringBuilder();
            byte[] one = new byte[1];
            while (!head.ToString().EndsWith("\r\n\r\n", StringComparison.Ordinal))
            {
                if (await stream.ReadAsync(one, stop) == 0)
                {
                    return null;
                }

                head.Append((char)one[0]);
            }

            string text = head.ToString();
            byte[] body = new byte[LengthIn(text)];
            await stream.ReadExactlyAsync(body, stop);
            return text;
        }

        private static int LengthIn(string head)
        {
            const string Name = "\r\nContent-Length: ";
            int at = head.IndexOf(Name, StringComparison.OrdinalIgnoreCase);
            return at < 0 ? 0 : int.Parse(head.AsSpan(at + Name.Length, head.IndexOf('\r', at + 2) - at - Name.Length), CultureInfo.InvariantCulture);
        }
    }
}
