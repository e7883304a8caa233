using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Net;
using System.Net.Http;
using System.Net.Sockets;
using System.Security.Authentication;
using MightyNetworks.Client.Requests;
using MightyNetworks.Client.Transport;

namespace MightyNetworks.Client.Errors;

/// <summary>Turns a failure to send a request or to receive the response into an exception.</summary>
internal static class TransportFailure
{
    /// <summary>Whether an exception of the HTTP stack means that the request or the response did not get through.</summary>
    internal static bool IsOne(Exception exception) =>
        exception is HttpRequestException or IOException or InvalidDataException or ObjectDisposedException or OperationCanceledException;

    /// <param name="request">The request that failed.</param>
    /// <param name="host">Address of the service.</param>
    /// <param name="proxy">The proxy on the way to the service; null for none, and where the system decides.</param>
    /// <param name="wasSent">Whether the HTTP stack began to send the request.</param>
    /// <param name="cause">Exception of the HTTP stack.</param>
    internal static MightyNetworksException From(ApiRequest request, Uri host, ProxyRoute? proxy, bool wasSent, Exception cause) =>
        ProxyFailure.IsRefusal(cause) ? ProxyFailure.From(request, host, proxy, cause)
        : !wasSent || NothingWasSent(cause) ? Unreachable(request, Place(host, proxy, cause), cause)
        : ConnectionLost(request, cause);

    internal static MightyNetworksException Timeout(ApiRequest request, TimeSpan limit) =>
        NoResponse(request, FailureReason.Timeout, $"no complete response within {Seconds(limit)}.", null);

    internal static MightyNetworksException NoConnection(ApiRequest request, Uri host, ProxyRoute? proxy, TimeSpan limit, Exception cause) =>
        Unreachable(request, Place(host, proxy, cause), new TimeoutException($"No connection within {Seconds(limit)}.", cause));

    internal static string Text(Exception exception)
    {
        while (exception is not TimeoutException && exception.InnerException is { } inner)
        {
            exception = inner;
        }

        return ServiceFailure.Sentence(exception.Message);
    }

    // With a proxy, it is the only machine that is looked up and connected to.
    private static string Place(Uri host, ProxyRoute? proxy, Exception cause) =>
        proxy is null ? host.GetLeftPart(UriPartial.Authority)
        : Chain(cause).Any(exception => exception is SocketException) ? $"the proxy {proxy}"
        : $"{host.GetLeftPart(UriPartial.Authority)} through the proxy {proxy}";

    private static MightyNetworksException Unreachable(ApiRequest request, string place, Exception cause) =>
        new(FailureReason.Unreachable, $"{request} failed: {place} could not be reached, and nothing was sent. {Text(cause)}", cause)
        {
            Request = request.ToString(),
            IsPermanent = IsPermanentCause(cause),
        };

    private static MightyNetworksException ConnectionLost(ApiRequest request, Exception cause) =>
        NoResponse(request, FailureReason.ConnectionLost, $"the connection broke before the response was complete. {Text(cause)}", cause);

    private static MightyNetworksException NoResponse(ApiRequest request, FailureReason reason, string what, Exception? cause)
    {
        bool unsure = request.MayChange;
        return new MightyNetworksException(reason, $"{request} failed: {what}{(unsure ? MightyNetworksException.Unsure : string.Empty)}", cause)
        {
            Request = request.ToString(),
            MayHaveBeenDone = unsure,
        };
    }

    /// <summary>Whether the host is unknown or its certificate untrusted, so that repeating cannot help. A busy resolver may find the name later.</summary>
    private static bool IsPermanentCause(Exception cause) => Chain(cause).Any(exception => exception switch
    {
        AuthenticationException => true,
        SocketException socket => socket.SocketErrorCode is SocketError.HostNotFound or SocketError.NoData,
        WebException web => web.Status is WebExceptionStatus.NameResolutionFailure or WebExceptionStatus.TrustFailure,
        _ => false,
    });

    private static IEnumerable<Exception> Chain(Exception? exception)
    {
        for (; exception is not null; exception = exception.InnerException)
        {
            yield return exception;
        }
    }

    private static bool NothingWasSent(Exception cause)
    {
#if NET8_0_OR_GREATER
        // The HTTP stack itself cancels a request only if it gets no connection in time.
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

    private static string Seconds(TimeSpan limit) => string.Format(CultureInfo.InvariantCulture, "{0:0.#} seconds", limit.TotalSeconds);
}
