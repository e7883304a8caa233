using System;
using System.IO;
using System.Net;
using System.Net.Sockets;
using System.Text;
using System.Threading;
using System.Threading.Tasks;
using MightyNetworks.Client.Webhooks.Http;

namespace MightyNetworks.Client.Webhooks;

/// <summary>Reads one request from a connection, replies, and closes it. A connection that is closed without a reply acknowledges nothing.</summary>
/// <param name="options">How long a request may take.</param>
/// <param name="endpoint">Who answers deliveries.</param>
/// <param name="places">How many deliveries are read at once.</param>
/// <param name="report">Who learns what happened.</param>
internal sealed class WebhookExchange(WebhookReceiverOptions options, WebhookEndpoint endpoint, SemaphoreSlim places, Action<bool, string> report)
{
    // The service gives a delivery up after 30 seconds.
    private static readonly TimeSpan LongestQueueing = TimeSpan.FromSeconds(10);

    private static readonly TimeSpan LongestDraining = TimeSpan.FromSeconds(2);

    private static readonly ArraySegment<byte> Continue = new(Encoding.ASCII.GetBytes("HTTP/1.1 100 Continue\r\n\r\n"));

    /// <summary>Serves a connection. One that fails in an unforeseen way ends alone, and the service sends its delivery again.</summary>
    internal async Task ServeAsync(Socket socket, ListenAddress address, CancellationToken stopping)
    {
        EndPoint? from = null;
        try
        {
            from = socket.RemoteEndPoint;
            using var stream = new NetworkStream(socket);
            var input = new HttpInput(stream);
            if (await ReplyAsync(socket, input, from, address, stopping).ConfigureAwait(false) is { } reply)
            {
                await socket.SendAsync(new ArraySegment<byte>(reply), SocketFlags.None).ConfigureAwait(false);
                socket.Shutdown(SocketShutdown.Send);
                await DrainAsync(input, stopping).ConfigureAwait(false);
            }
        }
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            if (!stopping.IsCancellationRequested)
            {
                report(false, $"A delivery from {from} failed: {e.Message}");
            }
        }
        finally
        {
            socket.Dispose();
        }
    }

    /// <summary>Reads a request and returns the bytes of the reply; null if there is no request.</summary>
    private async Task<byte[]?> ReplyAsync(Socket socket, HttpInput input, EndPoint? from, ListenAddress address, CancellationToken stopping)
    {
        long start = options.Time.GetTimestamp();
        using var deadline = CancellationTokenSource.CreateLinkedTokenSource(stopping);
        deadline.CancelAfter(options.BodyTimeout);
        HttpHead? head = null;
        WebhookReply reply;
        try
        {
            head = await HttpHead.ReadAsync(input, deadline.Token).ConfigureAwait(false);
            if (head is null)
            {
                return null;
            }

            reply = address.Contains(head.Path)
                ? await AnswerAsync(new HttpRequest(head, input, () => socket.SendAsync(Continue, SocketFlags.None)), deadline.Token).ConfigureAwait(false)
                : WebhookReply.OtherPath;
        }
        catch (RefusedRequestException e)
        {
            reply = e.Reply;
        }
        catch (OperationCanceledException) when (!stopping.IsCancellationRequested)
        {
            reply = WebhookReply.TooSlow;
        }

        report(false, $"{reply.Status} for {head?.Method ?? "a request"} from {from} in {options.Time.GetElapsedTime(start).TotalMilliseconds:0} ms: {reply.Text}");
        return reply.ToBytes(options.Time.GetUtcNow(), withBody: head?.Method != "HEAD");
    }

    private async Task<WebhookReply> AnswerAsync(HttpRequest request, CancellationToken cancellationToken)
    {
        if (!await places.WaitAsync(LongestQueueing, cancellationToken).ConfigureAwait(false))
        {
            return WebhookReply.Busy;
        }

        try
        {
            return await endpoint.AnswerAsync(request, cancellationToken).ConfigureAwait(false);
        }
        finally
        {
            places.Release();
        }
    }

    // A socket that is closed while its client still sends takes the reply back.
    private static async Task DrainAsync(HttpInput input, CancellationToken stopping)
    {
        using var end = CancellationTokenSource.CreateLinkedTokenSource(stopping);
        end.CancelAfter(LongestDraining);
        try
        {
            await input.DrainAsync(end.Token).ConfigureAwait(false);
        }
        catch (Exception e) when (e is OperationCanceledException or IOException)
        {
            // The client has its reply.
        }
    }
}
