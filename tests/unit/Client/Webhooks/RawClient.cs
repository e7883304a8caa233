using System;
using System.IO;
using System.Net;
using System.Net.Sockets;
using System.Text;
using System.Threading;
using System.Threading.Tasks;

namespace MightyNetworks.UnitTests.Client.Webhooks;

/// <summary>A client that sends exactly the bytes it is given.</summary>
internal sealed class RawClient : IDisposable
{
    private readonly Socket _socket = new(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };

    private readonly TimeSpan _patience;

    /// <param name="port">The port of the receiver.</param>
    /// <param name="patience">How long to wait for a reply; a minute by default.</param>
    internal RawClient(int port, TimeSpan? patience = null)
    {
        _patience = patience ?? TimeSpan.FromMinutes(1);
        _socket.Connect(new IPEndPoint(IPAddress.Loopback, port));
    }

    /// <summary>Sends a text, and returns everything that comes back.</summary>
    internal Task<string> AskAsync(string text)
    {
        Send(text);
        return ReadToEndAsync();
    }

    /// <summary>Sends a text; the receiver may have hung up.</summary>
    internal void Send(string text) => Send(Encoding.ASCII.GetBytes(text));

    internal void Send(byte[] bytes)
    {
        try
        {
            _socket.Send(bytes);
        }
        catch (SocketException)
        {
        }
    }

    /// <summary>Sends nothing more.</summary>
    internal void End() => _socket.Shutdown(SocketShutdown.Send);

    /// <summary>Reads one line.</summary>
    internal string ReadLine()
    {
        var line = new StringBuilder();
        byte[] one = new byte[1];
        while (_socket.Receive(one) > 0 && one[0] != '\n')
        {
            line.Append((char)one[0]);
        }

        return line.ToString().TrimEnd('\r');
    }

    /// <summary>Reads until the receiver closes or resets the connection, or its time is over.</summary>
    internal async Task<string> ReadToEndAsync()
    {
        using var all = new MemoryStream();
        using var end = new CancellationTokenSource();
        try
        {
            using var stream = new NetworkStream(_socket);
            await await Task.WhenAny(stream.CopyToAsync(all), Task.Delay(_patience, end.Token));
        }
        catch (IOException)
        {
        }

        end.Cancel();

        return Encoding.ASCII.GetString(all.ToArray());
    }

    public void Dispose() => _socket.Dispose();
}
