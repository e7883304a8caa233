using System;
using System.IO;
#if !NET8_0_OR_GREATER
using System.Net;
#endif
using System.Net.Http;
#if !NET8_0_OR_GREATER
using System.Net.Sockets;
#endif

namespace MightyNetworks.Client;

/// <summary>Turns a failure to send, or to hear an answer, into an exception.</summary>
internal static class TransportFailure
{
    /// <summary>Whether an exception of the HTTP stack means that a request, or its answer, did not get through.</summary>
    internal static bool IsOne(Exception exception) =>
        exception is HttpRequestException or IOException or InvalidDataException or ObjectDisposedException or OperationCanceledException;

    internal static MightyNetworksException From(ApiRequest request, Uri host, Exception cause) =>
        NothingWasSent(cause) ? Unreachable(request, host, cause) : ConnectionLost(request, cause);

    internal static MightyNetworksException Timeout(ApiRequest request, TimeSpan limit) =>
        Unanswered(request, FailureReason.Timeout, $"no answer within {limit.TotalSeconds:0.#} seconds.", null);

    private static MightyNetworksException Unreachable(ApiRequest request, Uri host, Exception cause) =>
        new(FailureReason.Unreachable, $"{request} failed: {host.GetLeftPart(UriPartial.Authority)} could not be reached, and nothing was sent. {Words(cause)}", cause)
        {
            Request = request.ToString(),
        };

    private static MightyNetworksException ConnectionLost(ApiRequest request, Exception cause) =>
        Unanswered(request, FailureReason.ConnectionLost, $"the connection broke before the answer was complete. {Words(cause)}", cause);

    private static MightyNetworksException Unanswered(ApiRequest request, FailureReason reason, string what, Exception? cause)
    {
        bool unsure = request.MayChange;
        return new MightyNetworksException(reason, $"{request} failed: {what}{(unsure ? ServiceFailure.Unsure : string.Empty)}", cause)
        {
            Request = request.ToString(),
            MayHaveBeenDone = unsure,
        };
    }

    private static bool NothingWasSent(Exception cause)
    {
#if NET8_0_OR_GREATER
        // The stack cancels a request itself only when it gets no connection in time.
        return cause is OperationCanceledException { InnerException: TimeoutException } or HttpRequestException
        {
            HttpRequestError: HttpRequestError.ConnectionError
                or HttpRequestError.NameResolutionError
                or HttpRequestError.SecureConnectionError
                or HttpRequestError.ProxyTunnelError,
        };
#else
        return cause.InnerException switch
        {
            WebException web => web.Status is WebExceptionStatus.ConnectFailure
                or WebExceptionStatus.NameResolutionFailure
                or WebExceptionStatus.ProxyNameResolutionFailure
                or WebExceptionStatus.SecureChannelFailure
                or WebExceptionStatus.TrustFailure,
            SocketException socket => socket.SocketErrorCode is SocketError.ConnectionRefused
                or SocketError.HostNotFound
                or SocketError.HostUnreachable
                or SocketError.NetworkUnreachable,
            _ => false,
        };
#endif
    }

    private static string Words(Exception exception)
    {
        while (exception is not TimeoutException && exception.InnerException is { } inner)
        {
            exception = inner;
        }

        return ServiceFailure.Sentence(exception.Message);
    }
}
