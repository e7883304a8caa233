using System;
using System.Net;
using MightyNetworks.Client.Json;
using MightyNetworks.Client.Requests;

namespace MightyNetworks.Client.Errors;

/// <summary>Turns a response with an error status into an exception.</summary>
internal static class ServiceFailure
{
    internal static MightyNetworksException From(ApiRequest request, int status, string? mediaType, ReadOnlySpan<byte> body, TimeSpan? retryAfter)
    {
        string? serviceMessage = ErrorBody.ReadMessage(body);
        FailureReason reason = ReasonOf(status, LooksLikeHtml(mediaType, body));
        bool unsure = request.MayChange && IsInconclusive(status);
        string message = serviceMessage is null ? Explain(reason, status) : $"{Explain(reason, status)} {Sentence(serviceMessage)}";
        return new MightyNetworksException(reason, $"{request} failed: {message}{(unsure ? MightyNetworksException.Unsure : string.Empty)}")
        {
            Status = (HttpStatusCode)status,
            ServiceMessage = serviceMessage,
            Request = request.ToString(),
            RetryAfter = retryAfter,
            MayHaveBeenDone = unsure,
        };
    }

    // A server error, a timeout or a redirect may follow the change. Only a rejection (other 4xx) means that nothing was changed.
    private static bool IsInconclusive(int status) => status is < 400 or 408 or >= 500;

    private static FailureReason ReasonOf(int status, bool html) => status switch
    {
        400 => FailureReason.BadRequest,
        401 => FailureReason.Unauthorized,
        402 => FailureReason.PaymentRequired,
        403 => html ? FailureReason.Challenged : FailureReason.Forbidden,
        404 => FailureReason.NotFound,
        409 => FailureReason.Conflict,
        413 => FailureReason.TooLarge,
        422 => FailureReason.Invalid,
        429 => FailureReason.RateLimited,
        408 or 502 or 503 or 504 or (>= 520 and <= 527) => FailureReason.Unavailable,
        >= 500 => FailureReason.ServiceError,
        _ => FailureReason.UnexpectedResponse,
    };

    private static string Explain(FailureReason reason, int status) => reason switch
    {
        FailureReason.BadRequest => "the service rejected the request as malformed (400).",
        FailureReason.Unauthorized => "the token was not accepted (401).",
        FailureReason.PaymentRequired => "the network's plan does not include this (402).",
        FailureReason.TooLarge => "the content is larger than the service accepts (413).",
        FailureReason.Forbidden => "this is not allowed (403).",
        FailureReason.Challenged => "a filter in front of the service returned a web page (403).",
        FailureReason.NotFound => "not found in this network (404).",
        FailureReason.Conflict => "the current state of the object does not allow this (409).",
        FailureReason.Invalid => "the service rejected the request (422).",
        FailureReason.RateLimited => "too many requests (429).",
        FailureReason.Unavailable => $"the service is temporarily unavailable ({status}).",
        FailureReason.ServiceError => $"the service had an internal error ({status}).",
        _ when status is >= 300 and < 400 => $"the service redirects to another address ({status}); redirects are not followed, because they would receive the token.",
        _ => $"the service returned status {status}, which the API does not document.",
    };

    private static bool LooksLikeHtml(string? mediaType, ReadOnlySpan<byte> body) =>
        mediaType is "text/html" or "application/xhtml+xml" || ResponseReader.FirstByte(body) == (byte)'<';

    internal static string Sentence(string text) => text[text.Length - 1] is '.' or '!' or '?' ? text : text + ".";
}
