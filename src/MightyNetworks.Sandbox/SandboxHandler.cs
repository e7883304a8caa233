using System.Collections.Generic;
using System.IO;
using System.Net;
using System.Net.Http;
using System.Net.Http.Headers;
using System.Runtime.InteropServices;
using System.Threading;
using System.Threading.Tasks;

namespace MightyNetworks.Sandbox;

/// <summary>Puts a sandbox network behind an <see cref="HttpClient"/>, with no server and no port.</summary>
/// <param name="network">The network that answers.</param>
public sealed class SandboxHandler(SandboxNetwork network) : HttpMessageHandler
{
    /// <summary>The network that answers.</summary>
    public SandboxNetwork Network { get; } = network;

    /// <inheritdoc/>
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        SandboxRequest sandboxRequest = await ReadAsync(request, cancellationToken).ConfigureAwait(false);
        SandboxResponse response = await Network.HandleAsync(sandboxRequest, cancellationToken).ConfigureAwait(false);
        if (response.Delivery == SandboxDelivery.Dropped)
        {
            throw new HttpRequestException("An error occurred while sending the request.", new IOException("The connection was reset by the sandbox."));
        }

        return ToMessage(response, request);
    }

    private static async Task<SandboxRequest> ReadAsync(HttpRequestMessage message, CancellationToken cancellationToken)
    {
        var request = new SandboxRequest(message.Method.Method, message.RequestUri!.PathAndQuery)
        {
            Origin = message.RequestUri.GetLeftPart(System.UriPartial.Authority),
            Authorization = message.Headers.Authorization?.ToString(),
            UserAgent = message.Headers.TryGetValues("User-Agent", out IEnumerable<string>? agents) ? string.Join(" ", agents) : null,
        };
        if (message.Content is { } content)
        {
            await request.ReadBodyAsync(content.Headers.ContentType?.ToString(), sink => CopyAsync(content, sink, cancellationToken)).ConfigureAwait(false);
        }

        return request;
    }

#if NET
    private static Task CopyAsync(HttpContent content, Stream sink, CancellationToken cancellationToken) =>
        content.CopyToAsync(sink, cancellationToken);
#else
    private static Task CopyAsync(HttpContent content, Stream sink, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return content.CopyToAsync(sink);
    }
#endif

    private static HttpResponseMessage ToMessage(SandboxResponse response, HttpRequestMessage request)
    {
        MemoryMarshal.TryGetArray(response.Body, out System.ArraySegment<byte> bytes);
        var message = new HttpResponseMessage((HttpStatusCode)response.StatusCode)
        {
            RequestMessage = request,
            Content = new ByteArrayContent(bytes.Array ?? [], bytes.Offset, bytes.Count),
        };
        if (response.ContentType is not null)
        {
            message.Content.Headers.ContentType = MediaTypeHeaderValue.Parse(response.ContentType);
        }

        if (response.RetryAfter is not null)
        {
            message.Headers.TryAddWithoutValidation("Retry-After", response.RetryAfter);
        }

        return message;
    }
}
