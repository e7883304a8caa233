using System;
using System.Net;
using System.Text.Json;

namespace MightyNetworks.Client;

/// <summary>Turns an answer with an error status into an exception.</summary>
internal static class ServiceFailure
{
    internal const string Unsure = " The change may have been made all the same; look before you repeat it.";

    private const int LongestMessage = 500;

    internal static MightyNetworksException From(ApiRequest request, int status, string? mediaType, ReadOnlySpan<byte> body, TimeSpan? retryAfter)
    {
        string? words = ReadWords(body);
        FailureReason reason = ReasonOf(status, LooksLikeHtml(mediaType, body));
        bool unsure = reason is FailureReason.Unavailable && request.MayChange;
        string message = words is null ? Explain(reason, status) : $"{Explain(reason, status)} {Sentence(words)}";
        return new MightyNetworksException(reason, $"{request} failed: {message}{(unsure ? Unsure : string.Empty)}")
        {
            Status = (HttpStatusCode)status,
            ServiceMessage = words,
            Request = request.ToString(),
            RetryAfter = retryAfter,
            MayHaveBeenDone = unsure,
        };
    }

    private static FailureReason ReasonOf(int status, bool html) => status switch
    {
        400 => FailureReason.BadRequest,
        401 => FailureReason.Unauthorized,
        403 => html ? FailureReason.Challenged : FailureReason.Forbidden,
        404 => FailureReason.NotFound,
        409 => FailureReason.Conflict,
        422 => FailureReason.Invalid,
        429 => FailureReason.RateLimited,
        502 or 503 or 504 => FailureReason.Unavailable,
        >= 500 => FailureReason.ServiceError,
        _ => FailureReason.UnexpectedAnswer,
    };

    private static string Explain(FailureReason reason, int status) => reason switch
    {
        FailureReason.BadRequest => "the service could not read the request (400).",
        FailureReason.Unauthorized => "the token was not accepted (401).",
        FailureReason.Forbidden => "this is not allowed (403).",
        FailureReason.Challenged => "a filter in front of the service answered with a web page instead of the API (403).",
        FailureReason.NotFound => "there is no such thing in this network (404).",
        FailureReason.Conflict => "it is no longer in a state that allows this (409).",
        FailureReason.Invalid => "the service refused it (422).",
        FailureReason.RateLimited => "too many requests (429).",
        FailureReason.Unavailable => $"the service is not available at the moment ({status}).",
        FailureReason.ServiceError => $"the service itself failed ({status}).",
        _ when status is >= 300 and < 400 => $"the service redirects elsewhere ({status}); redirects are not followed, because the token would go along.",
        _ => $"the service answered with status {status}, which the API does not document.",
    };

    private static bool LooksLikeHtml(string? mediaType, ReadOnlySpan<byte> body) =>
        mediaType is "text/html" or "application/xhtml+xml" || AnswerReader.FirstByte(body) == (byte)'<';

    /// <summary>The service's words from <c>error</c> and <c>message</c>; null for anything that is not a JSON object.</summary>
    private static string? ReadWords(ReadOnlySpan<byte> body)
    {
        if (AnswerReader.FirstByte(body) != (byte)'{')
        {
            return null;
        }

        try
        {
            var reader = new Utf8JsonReader(body);
            using JsonDocument document = JsonDocument.ParseValue(ref reader);
            string? error = Text(document.RootElement, "error");
            string? message = Text(document.RootElement, "message");
            return error is null || message is null || string.Equals(error, message, StringComparison.Ordinal)
                ? message ?? error
                : $"{error}: {message}";
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static string? Text(JsonElement element, string name)
    {
        if (!element.TryGetProperty(name, out JsonElement value) || value.ValueKind is JsonValueKind.Null)
        {
            return null;
        }

        string text = value.ValueKind is JsonValueKind.String ? value.GetString()! : value.GetRawText();
        return text.Length switch
        {
            0 => null,
            > LongestMessage => text.Remove(LongestMessage) + "...",
            _ => text,
        };
    }

    internal static string Sentence(string words) => words[words.Length - 1] is '.' or '!' or '?' ? words : words + ".";
}
