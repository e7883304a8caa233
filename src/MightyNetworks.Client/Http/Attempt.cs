using System;
using System.Net.Http;
using System.Net.Http.Headers;
using System.Threading;
using System.Threading.Tasks;

namespace MightyNetworks.Client;

/// <summary>Sends requests once each: no retries, no counting.</summary>
internal sealed class Attempt(ClientOptions options, HttpMessageInvoker http, IClock clock)
{
    private readonly AuthenticationHeaderValue _authorization = new("Bearer", options.ReadToken());
    private readonly Uri _network = new(options.BaseUri, $"/admin/v1/networks/{Uri.EscapeDataString(options.NetworkId)}");

    /// <summary>The answer's bytes, or the failure as an exception.</summary>
    /// <exception cref="MightyNetworksException">Nothing was sent, no answer came, or it was an error.</exception>
    /// <exception cref="OperationCanceledException">The caller cancelled.</exception>
    internal async Task<BodyBuffer> SendAsync(ApiRequest request, Uri? link, IRequestListener? listener, CancellationToken cancellationToken)
    {
        DateTimeOffset start = clock.UtcNow;
        using var watchdog = new Watchdog(clock, options.Timeout, cancellationToken);
        try
        {
            using HttpRequestMessage message = CreateMessage(request, link, watchdog);
            using HttpResponseMessage response = await http.SendAsync(message, watchdog.Token).ConfigureAwait(false);
            BodyBuffer body = await BodyBuffer.ReadAsync(response.Content, watchdog.Moved, watchdog.Token).ConfigureAwait(false);
            listener?.Answered(request, (int)response.StatusCode, clock.UtcNow - start);
            return response.IsSuccessStatusCode ? body : throw Failure(request, response, body);
        }
        catch (OperationCanceledException) when (watchdog.TimedOut && !cancellationToken.IsCancellationRequested)
        {
            throw TransportFailure.Timeout(request, options.Timeout);
        }
        catch (Exception e) when (TransportFailure.IsOne(e))
        {
            throw cancellationToken.IsCancellationRequested
                ? new OperationCanceledException("The request was cancelled.", e, cancellationToken)
                : TransportFailure.From(request, options.BaseUri, e);
        }
    }

    internal Uri UriOf(ApiRequest request) => new(_network.AbsoluteUri + request.PathAndQuery);

    private HttpRequestMessage CreateMessage(ApiRequest request, Uri? link, Watchdog watchdog)
    {
        var message = new HttpRequestMessage(request.Method, link ?? UriOf(request));
        message.Headers.Authorization = _authorization;
        message.Headers.TryAddWithoutValidation("User-Agent", options.UserAgent);
        message.Headers.TryAddWithoutValidation("Accept", "application/json");
        message.Content = request.Body?.CreateContent(watchdog.Moved);
        return message;
    }

    private MightyNetworksException Failure(ApiRequest request, HttpResponseMessage response, BodyBuffer body)
    {
        using (body)
        {
            return ServiceFailure.From(
                request,
                (int)response.StatusCode,
                response.Content.Headers.ContentType?.MediaType,
                body.Bytes,
                RetryAfter.Read(response.Headers, clock.UtcNow));
        }
    }
}
