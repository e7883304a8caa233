using System;
using System.IO;
using System.IO.Pipelines;
using System.Net.Sockets;
using System.Text;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.AspNetCore.Connections.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using MightyNetworks.Sandbox.Faults;

namespace MightyNetworks.Sandbox.Server;

/// <summary>Writes a response that Kestrel would reject directly to the connection, then closes the connection.</summary>
internal sealed class RawResponse(SandboxNetwork network, HttpContext context, SandboxResponse response)
{
    private static readonly TimeSpan LongestFarewell = TimeSpan.FromSeconds(5);
    private static readonly byte[] Blanks = Encoding.ASCII.GetBytes(new string(' ', 64 * 1024));

    private readonly SandboxDelivery _delivery = response.Delivery;
    private readonly Socket _socket = context.Features.GetRequiredFeature<IConnectionSocketFeature>().Socket;
    private readonly CancellationToken _aborted = context.RequestAborted;

    public async Task SendAsync()
    {
        try
        {
            await SendBytesAsync();
            await EndAsync();
        }
        catch (Exception error) when (error is IOException or SocketException or ObjectDisposedException)
        {
            // The client disconnected first.
        }

        context.Abort();
    }

    private async Task SendBytesAsync()
    {
        if (_delivery.Moment is FaultMoment.Unread or FaultMoment.Start)
        {
            return;
        }

        if (_delivery.Padding > 0)
        {
            await SendPaddedAsync();
            return;
        }

        byte[] body = RawBody.Frame(RawBody.Encode(response.Body, _delivery.Encoding), _delivery.Framing);
        await SendAsync(RawHead.Make(response, RawBody.LengthOf(response, body)));
        int length = _delivery.Moment switch
        {
            FaultMoment.Complete => body.Length,
            FaultMoment.Body => body.Length / 2,
            _ => 0,
        };
        await SendAsync(body.AsMemory(0, length));
    }

    // Written piece by piece, chunked or until the connection closes, so that any length fits.
    private async Task SendPaddedAsync()
    {
        await SendAsync(RawHead.Make(response, null));
        await using var connection = new NetworkStream(_socket, ownsSocket: false);
        await using Stream chunks = _delivery.Framing == FaultFraming.Chunked ? new ChunkedStream(connection) : connection;
        await using Stream encoded = RawBody.Compress(chunks, _delivery.Encoding);
        await encoded.WriteAsync(response.Body, _aborted);
        for (long left = _delivery.Padding; left > 0; left -= Blanks.Length)
        {
            await encoded.WriteAsync(Blanks.AsMemory(0, (int)Math.Min(left, Blanks.Length)), _aborted);
        }
    }

    private Task EndAsync() => _delivery.End switch
    {
        FaultEnd.Reset => Task.Run(Reset),
        FaultEnd.Hang => network.HangAsync(response, _aborted),
        FaultEnd.Drip => DripAsync(),
        _ => CloseAsync(),
    };

    private void Reset()
    {
        _socket.LingerState = new LingerOption(true, 0);
        _socket.Close();
    }

    // Kestrel resets an aborted connection, so give the client time to read the response and to close its side.
    private async Task CloseAsync()
    {
        _socket.Shutdown(SocketShutdown.Send);
        var closed = new TaskCompletionSource();
        await using (_aborted.Register(closed.SetResult))
        {
            await Task.WhenAny(closed.Task, Task.Delay(LongestFarewell, CancellationToken.None));
        }

        if (_delivery.Moment == FaultMoment.Complete)
        {
            CountUnread();
        }
    }

    // The client may already have sent its next request, which is discarded.
    private void CountUnread()
    {
        PipeReader input = context.Features.GetRequiredFeature<IConnectionTransportFeature>().Transport.Input;
        if (input.TryRead(out ReadResult unread))
        {
            if (!unread.Buffer.IsEmpty)
            {
                network.CountRequest();
            }

            input.AdvanceTo(unread.Buffer.End);
        }
    }

    private async Task DripAsync()
    {
        while (true)
        {
            await network.StallAsync(response, _aborted);
            await SendAsync(Blanks.AsMemory(0, 1));
        }
    }

    private async Task SendAsync(ReadOnlyMemory<byte> bytes)
    {
        while (!bytes.IsEmpty)
        {
            bytes = bytes[await _socket.SendAsync(bytes, _aborted)..];
        }
    }
}
