using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Net;
using System.Net.Http;
using System.Net.Http.Headers;
using System.Runtime.InteropServices;
using System.Threading;
using System.Threading.Tasks;
using MightyNetworks.Sandbox.Faults;

namespace MightyNetworks.Sandbox;

/// <summary>
/// Connects an <see cref="HttpClient"/> to a sandbox network without a server or port. Its disposal ends the network's webhook deliveries.
/// </summary>
/// <param name="network">The sandbox network.</param>
public sealed class SandboxHandler(SandboxNetwork network) : HttpMessageHandler
{
    /// <summary>The sandbox network.</summary>
    public SandboxNetwork Network { get; } = network;

    /// <inheritdoc/>
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var sandboxRequest = new SandboxRequest(request.Method.Method, request.RequestUri!.PathAndQuery)
        {
            Origin = request.RequestUri.GetLeftPart(System.UriPartial.Authority),
            Authorization = request.Headers.Authorization?.ToString(),
            UserAgent = request.Headers.TryGetValues("User-Agent", out IEnumerable<string>? agents) ? string.Join(" ", agents) : null,
        };
        SandboxResponse response = await Network.HandleAsync(sandboxRequest, () => ReadBodyAsync(request.Content, sandboxRequest, cancellationToken), cancellationToken).ConfigureAwait(false);
        return response.Delivery.IsSilent
            ? throw new HttpRequestException("An error occurred while sending the request.", new IOException("The connection was reset by the sandbox."))
            : ToMessage(response, request);
    }

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            Network.Webhooks?.Dispose();
        }

        base.Dispose(disposing);
    }

    private static Task ReadBodyAsync(HttpContent? content, SandboxRequest request, CancellationToken cancellationToken) => content is null
        ? Task.CompletedTask
        : request.ReadBodyAsync(content.Headers.ContentType?.ToString(), sink => CopyAsync(content, sink, cancellationToken));

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

    private HttpResponseMessage ToMessage(SandboxResponse response, HttpRequestMessage request)
    {
        var message = new HttpResponseMessage((HttpStatusCode)response.StatusCode)
        {
            RequestMessage = request,
            Content = ToContent(response),
        };
        if (response.ContentType is not null)
        {
            message.Content.Headers.ContentType = MediaTypeHeaderValue.Parse(response.ContentType);
        }

        AddHeader(message, "Retry-After", response.RetryAfter);
        AddHeader(message, "Location", response.Location);
        for (int number = 0; number < response.Delivery.ExtraHeaders; number++)
        {
            AddHeader(message, "X-Sandbox-" + number.ToString(CultureInfo.InvariantCulture), "1");
        }

        return message;
    }

    private HttpContent ToContent(SandboxResponse response)
    {
        if (!response.Delivery.IsPlain)
        {
            return new StreamContent(new FaultStream(Network, response));
        }

        MemoryMarshal.TryGetArray(response.Body, out System.ArraySegment<byte> bytes);
        return new ByteArrayContent(bytes.Array ?? [], bytes.Offset, bytes.Count);
    }

    private static void AddHeader(HttpResponseMessage message, string name, string? value)
    {
        if (value is not null)
        {
            message.Headers.TryAddWithoutValidation(name, value);
        }
    }
}
