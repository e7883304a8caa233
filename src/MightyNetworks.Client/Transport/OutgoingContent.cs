using System.Collections.Generic;
using System.IO;
using System.Net;
using System.Net.Http;
#if NET
using System.Threading;
#endif
using System.Threading.Tasks;

namespace MightyNetworks.Client.Transport;

/// <summary>
/// The content of one attempt, empty if the request has no body. Content keeps the HTTP stack from sending the request again by
/// itself when a connection ends before the response, and records whether the request left this machine.
/// </summary>
internal sealed class OutgoingContent : HttpContent
{
    private readonly HttpContent? _body;

    internal OutgoingContent(HttpContent? body)
    {
        _body = body;
        if (body is null)
        {
            return;
        }

        foreach (KeyValuePair<string, IEnumerable<string>> header in body.Headers)
        {
            Headers.TryAddWithoutValidation(header.Key, header.Value);
        }
    }

    /// <summary>Whether sending began: the connection was open, and the head of the request was written.</summary>
    internal bool WasSent { get; private set; }

    /// <summary>
    /// Gives a message its content. Where the stack allows no content on GET, every message closes its connection instead: the stack
    /// sends a GET again by itself only on a connection that an earlier request left open.
    /// </summary>
    internal static void Attach(HttpRequestMessage message, HttpContent? body, bool getTakesContent)
    {
        if (getTakesContent || message.Method != HttpMethod.Get)
        {
            message.Content = new OutgoingContent(body);
        }

        if (!getTakesContent)
        {
            message.Headers.ConnectionClose = true;
        }
    }

    protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context)
    {
        WasSent = true;
        return _body?.CopyToAsync(stream, context) ?? Task.CompletedTask;
    }

    protected override bool TryComputeLength(out long length)
    {
        length = _body?.Headers.ContentLength ?? 0;
        return _body is null || _body.Headers.ContentLength is not null;
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            _body?.Dispose();
        }

        base.Dispose(disposing);
    }

#if NET
    protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context, CancellationToken cancellationToken)
    {
        WasSent = true;
        return _body?.CopyToAsync(stream, context, cancellationToken) ?? Task.CompletedTask;
    }
#endif
}
