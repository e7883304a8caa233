using System;
using System.Net;
using MightyNetworks.Client.Json;
using MightyNetworks.Client.Requests;

namespace MightyNetworks.Client.Errors;

/// <summary>Turns an answer with an error status into an exception.</summary>
internal static class ServiceFailure
{
    internal static MightyNetworksException From(ApiRequest request, int status, string? mediaType, ReadOnlySpan<byte> body, TimeSpan? retryAfter)
    {
        string? words = ServiceWords.Read(body);
        FailureReason reason = ReasonOf(status, LooksLikeHtml(mediaType, body));
        bool unsure = request.MayChange && SaysNothing(status);
        string message = words is null ? Explain(reason, status) : $"{Explain(reason, status)} {Sentence(words)}";
        return new MightyNetworksException(reason, $"{request} failed: {message}{(unsure ? MightyNetworksException.Unsure : string.Empty)}")
        {
            Status = (HttpStatusCode)status,
            ServiceMessage = words,
            Request = request.ToString(),
            RetryAfter = retryAfter,
            MayHaveBeenDone = unsure,
        };
    }

    // A server that failed or gave up may have done so after the change, and a redirection may follow it. Only a refusal says that nothing was done.
    private static bool SaysNothing(int status) => status is < 400 or 408 or >= 500;

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
        FailureReason.BadRequest => "the service could not read the request (400).",
        FailureReason.Unauthorized => "the token was not accepted (401).",
        FailureReason.PaymentRequired => "the network's plan does not include this (402).",
        FailureReason.TooLarge => "it is larger than the service takes (413).",
        FailureReason.Forbidden => "this is not allowed (403).",
        FailureReason.Challenged => "a filter in front of the service answered with a web page instead of the API (403).",
        FailureReason.NotFound => "not found in this network (404).",
        FailureReason.Conflict => "it is no longer in a state that allows this (409).",
        FailureReason.Invalid => "the service refused it (422).",
        FailureReason.RateLimited => "too many requests (429).",
        FailureReason.Unavailable => $"the service is not available at the moment ({status}).",
        FailureReason.ServiceError => $"the service itself failed ({status}).",
        _ when status is >= 300 and < 400 => $"the service redirects elsewhere ({status}); redirects are not followed, because the token would go along.",
        _ => $"the service answered with status {status}, which the API does not document.",
    };

    private static bool LooksLikeHtml(string? mediaType, ReadOnlySpan<byte> body) =>
        mediaType is "text/html" or "application/xhtml+xml" || ResponseReader.FirstByte(body) == (byte)'<';

    internal static string Sentence(string words) => words[words.Length - 1] is '.' or '!' or '?' ? words : words + ".";
}
