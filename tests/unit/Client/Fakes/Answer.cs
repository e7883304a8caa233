using System;
using System.Net;
using System.Net.Http;
using System.Text;
using System.Threading;
using System.Threading.Tasks;

namespace MightyNetworks.UnitTests.Client.Fakes;

/// <summary>Responses of a fake service.</summary>
internal static class Answer
{
    internal delegate Task<HttpResponseMessage> Reply(CancellationToken cancellationToken);

    /// <summary>Never responds; ends when the client gives up.</summary>
    internal static readonly Reply Never = cancellationToken =>
    {
        var answer = new TaskCompletionSource<HttpResponseMessage>();
        cancellationToken.Register(() => answer.TrySetCanceled(cancellationToken));
        return answer.Task;
    };

    internal static Reply Json(string json, int status = 200) => Text(status, json, "application/json");

    internal static Reply Text(int status, string text, string mediaType) => _ => Task.FromResult(Create(status, text, mediaType));

    internal static Reply Bytes(byte[] json) => _ => Task.FromResult(new HttpResponseMessage(HttpStatusCode.OK) { Content = new ByteArrayContent(json) });

    internal static Reply Status(int status) => _ => Task.FromResult(Create(status, string.Empty, null));

    /// <summary>A 429 with the specified Retry-After header.</summary>
    internal static Reply RetryAfter(string header, int status = 429, DateTimeOffset? date = null) => _ =>
    {
        HttpResponseMessage response = Create(status, """{"error":"Slow down"}""", "application/json");
        response.Headers.TryAddWithoutValidation("Retry-After", header);
        response.Headers.Date = date;
        return Task.FromResult(response);
    };

    internal static Reply Failure(Exception exception) => _ => Task.FromException<HttpResponseMessage>(exception);

#if NETFRAMEWORK
    internal static Reply Failure(HttpRequestError error, Exception? inner = null) => Failure(new HttpRequestException("It broke.", inner as WebException ?? new WebException("It broke.", inner, error switch
    {
        HttpRequestError.NameResolutionError => WebExceptionStatus.NameResolutionFailure,
        HttpRequestError.ConnectionError => WebExceptionStatus.ConnectFailure,
        HttpRequestError.SecureConnectionError => WebExceptionStatus.SecureChannelFailure,
        HttpRequestError.ProxyTunnelError => WebExceptionStatus.ProxyNameResolutionFailure,
        _ => WebExceptionStatus.ReceiveFailure,
    }, response: null)));
#else
    internal static Reply Failure(HttpRequestError error, Exception? inner = null) => Failure(new HttpRequestException(error, "It broke.", inner));
#endif

    /// <summary>A response with a body of the test's own.</summary>
    internal static Reply Body(HttpContent content, int status = 200) => _ => Task.FromResult(new HttpResponseMessage((HttpStatusCode)status) { Content = content });

    private static HttpResponseMessage Create(int status, string text, string? mediaType)
    {
        var response = new HttpResponseMessage((HttpStatusCode)status);
        if (mediaType is not null)
        {
            response.Content = new StringContent(text, Encoding.UTF8, mediaType);
        }

        return response;
    }
}
