using System;
#if NET8_0_OR_GREATER
using System.Globalization;
using System.Net.Http;
using System.Text.RegularExpressions;
#else
using System.Net;
#endif
using MightyNetworks.Client.Requests;
using MightyNetworks.Client.Transport;

namespace MightyNetworks.Client.Errors;

/// <summary>Failures of the proxy on the way to the service, none of which is a response of the service.</summary>
internal static class ProxyFailure
{
    private const int CredentialWanted = 407;

    /// <summary>Whether the exception means that a proxy was reached, but let nothing through.</summary>
    internal static bool IsRefusal(Exception cause) => Refusal(cause) is not null;

    internal static MightyNetworksException From(ApiRequest request, Uri host, ProxyRoute? proxy, Exception cause)
    {
        int? status = StatusOf(Refusal(cause)!);
        string why = status is null ? " " + TransportFailure.Text(cause) : string.Empty;
        return From(request, host, proxy, status, why, cause);
    }

    /// <summary>A proxy asks for a credential in place of a response.</summary>
    internal static MightyNetworksException NoCredential(ApiRequest request, Uri host, ProxyRoute? proxy) =>
        From(request, host, proxy, CredentialWanted, string.Empty, null);

    private static MightyNetworksException From(ApiRequest request, Uri host, ProxyRoute? proxy, int? status, string why, Exception? cause)
    {
        string service = host.GetLeftPart(UriPartial.Authority);
        string what = status is CredentialWanted
            ? proxy?.Credential is null ? "asks for a credential (407)" : "did not accept the credential (407)"
            : status is null ? $"could not connect to {service}" : $"refused to connect to {service} ({status})";
        string name = proxy is null ? "the proxy" : $"the proxy {proxy}";
        return new(FailureReason.ProxyRefused, $"{request} failed: {name} {what}, and nothing was sent.{why}", cause)
        {
            Request = request.ToString(),
            IsPermanent = status is < 500,
        };
    }

#if NET8_0_OR_GREATER
    private static HttpRequestException? Refusal(Exception cause) => cause is HttpRequestException { HttpRequestError: HttpRequestError.ProxyTunnelError } refused ? refused : null;

    // The status is nowhere but in the message, which .NET does not translate.
    private static int? StatusOf(HttpRequestException refusal) =>
        Regex.Match(refusal.Message, "'([1-5][0-9][0-9])'", RegexOptions.CultureInvariant) is { Success: true } found
            ? int.Parse(found.Groups[1].Value, CultureInfo.InvariantCulture)
            : null;
#else
    // The responses of the service are no exceptions here, so this one is the proxy's.
    private static WebException? Refusal(Exception cause) => cause.InnerException is WebException { Status: WebExceptionStatus.ProtocolError } refused ? refused : null;

    private static int? StatusOf(WebException refusal) => refusal.Response is HttpWebResponse response ? (int)response.StatusCode : null;
#endif
}
