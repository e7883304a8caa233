using System;
using System.Net;
using System.Net.Http;
using System.Net.Http.Headers;
using System.Threading;
using System.Threading.Tasks;
using MightyNetworks.Client.Errors;
using MightyNetworks.Client.Requests;

namespace MightyNetworks.Client.Transport;

/// <summary>Sends each request once over HTTP, and turns an error status or a broken connection into an exception.</summary>
internal sealed class HttpTransport(ClientOptions options, HttpMessageInvoker http, TimeProvider time, ProxyRoute? proxy) : ISender
{
    private const int LargestError = 256 * 1024;

    private readonly AuthenticationHeaderValue _authorization = new("Bearer", options.ReadToken());
    private readonly Uri _network = new(options.BaseUri, $"/admin/v1/networks/{Uri.EscapeDataString(options.NetworkId)}");

    /// <exception cref="MightyNetworksException">Nothing was sent, no response arrived, or it was an error.</exception>
    /// <exception cref="RequestCancelledException">The caller cancelled.</exception>
    public async Task<BodyBuffer?> SendAsync(OutgoingRequest outgoing, CancellationToken cancellationToken)
    {
        ApiRequest request = outgoing.Request;
        IRequestListener? listener = outgoing.Listener;
        listener?.Sending(request, outgoing.Retries);
        long start = time.GetTimestamp();
        using var watchdog = new Watchdog(time, options.Timeout, cancellationToken);
        using HttpRequestMessage message = CreateMessage(outgoing, watchdog);
        try
        {
            using HttpResponseMessage response = await http.SendAsync(message, watchdog.Token).ConfigureAwait(false);
            watchdog.ResponseStarted();
            if (response.StatusCode is HttpStatusCode.ProxyAuthenticationRequired && !ServiceAddress.IsThisMachine(options.BaseUri))
            {
                throw ProxyFailure.NoCredential(request, options.BaseUri, proxy);
            }

            if (!response.IsSuccessStatusCode)
            {
                MightyNetworksException failure = await FailureAsync(request, response, watchdog, cancellationToken).ConfigureAwait(false);
                listener?.Received(request, (int)response.StatusCode, time.GetElapsedTime(start));
                throw failure;
            }

            BodyBuffer body = await BodyBuffer.ReadAsync(response, request.LargestResponse, watchdog.Moved, watchdog.Token).ConfigureAwait(false);
            listener?.Received(request, (int)response.StatusCode, time.GetElapsedTime(start));
            return body.IsCut ? throw TooLarge(request, body) : body;
        }
        catch (Exception e) when (watchdog.TimedOut && !cancellationToken.IsCancellationRequested && TransportFailure.IsOne(e))
        {
            // .NET Framework ends a body that was cancelled with an IOException.
            throw WasSent(message)
                ? TransportFailure.Timeout(request, options.Timeout)
                : TransportFailure.NoConnection(request, options.BaseUri, proxy, options.Timeout, e);
        }
        catch (Exception e) when (TransportFailure.IsOne(e))
        {
            throw cancellationToken.IsCancellationRequested
                ? new RequestCancelledException(request.MayChange && WasSent(message), e, cancellationToken)
                : TransportFailure.From(request, options.BaseUri, proxy, WasSent(message), e);
        }
    }

    internal Uri UriOf(ApiRequest request) => new(_network.AbsoluteUri + request.PathAndQuery);

    private static bool WasSent(HttpRequestMessage message) => message.Content is not OutgoingContent { WasSent: false };

    private HttpRequestMessage CreateMessage(OutgoingRequest outgoing, Watchdog watchdog)
    {
        ApiRequest request = outgoing.Request;
        var message = new HttpRequestMessage(request.Method, outgoing.Link ?? UriOf(request));
        message.Headers.Authorization = _authorization;
        message.Headers.ExpectContinue = false;
        message.Headers.TryAddWithoutValidation("User-Agent", options.UserAgent);
        message.Headers.TryAddWithoutValidation("Accept", "application/json");
        OutgoingContent.Attach(message, request.Body?.CreateContent(Uploading), Handlers.GetTakesContent);
        return message;

        void Uploading(long sent, long? length)
        {
            if (sent > 0)
            {
                watchdog.Moved();
            }

            outgoing.Listener?.Uploading(request, sent, length);
        }
    }

    private static MightyNetworksException TooLarge(ApiRequest request, BodyBuffer body)
    {
        body.Dispose();
        return ResponseFailure.Of(request, $"the response is larger than {request.LargestResponse / (1024 * 1024)} MB and was not read.");
    }

    /// <summary>The failure that the status means, even if the body cannot be read.</summary>
    private async Task<MightyNetworksException> FailureAsync(ApiRequest request, HttpResponseMessage response, Watchdog watchdog, CancellationToken cancellationToken)
    {
        TimeSpan? retryAfter = RetryAfter.Read(response.Headers, time.GetUtcNow());
        string? mediaType = response.Content?.Headers.ContentType?.MediaType;
        try
        {
            using BodyBuffer body = await BodyBuffer.ReadAsync(response, LargestError, watchdog.Moved, watchdog.Token).ConfigureAwait(false);
            return ServiceFailure.From(request, (int)response.StatusCode, mediaType, body.Bytes, retryAfter);
        }
        catch (Exception e) when (TransportFailure.IsOne(e) && !cancellationToken.IsCancellationRequested)
        {
            return ServiceFailure.From(request, (int)response.StatusCode, mediaType, [], retryAfter);
        }
    }
}
