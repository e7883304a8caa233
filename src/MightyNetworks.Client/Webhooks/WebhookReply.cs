using System;
using System.Globalization;
using System.Net;
using System.Text;

namespace MightyNetworks.Client.Webhooks;

/// <summary>What a receiver replies.</summary>
/// <param name="Status">The HTTP status.</param>
/// <param name="Text">The reason, in words; nothing that the sender wrote.</param>
/// <param name="Field">A header field that belongs to the status.</param>
internal sealed record WebhookReply(int Status, string Text, string? Field = null)
{
    private const string Later = "Retry-After: 60";

    internal static WebhookReply Accepted { get; } = new(202, "Accepted.");

    internal static WebhookReply NoHttp { get; } = new(400, "This is no request of HTTP/1.1.");

    internal static WebhookReply NoEvent { get; } = new(400, "The body is not the JSON object of an event.");

    internal static WebhookReply WrongKey { get; } = new(401, "The Authorization header does not carry the webhook's key.", "WWW-Authenticate: Bearer");

    internal static WebhookReply OtherPath { get; } = new(404, "Webhooks are not received on this path.");

    internal static WebhookReply NotPost { get; } = new(405, "Webhooks are delivered by POST.", "Allow: POST");

    internal static WebhookReply TooSlow { get; } = new(408, "The request did not arrive in time.");

    internal static WebhookReply TooLarge { get; } = new(413, "The body is too large.");

    internal static WebhookReply NotJson { get; } = new(415, "The Content-Type is not application/json.");

    internal static WebhookReply HeadTooLarge { get; } = new(431, "The header fields are too large.");

    internal static WebhookReply OtherCoding { get; } = new(501, "The only transfer coding is chunked.");

    internal static WebhookReply Full { get; } = new(503, "The delivery could not be stored.", Later);

    internal static WebhookReply Busy { get; } = new(503, "Too many deliveries at once.", Later);

    internal static WebhookReply OtherVersion { get; } = new(505, "The version of HTTP is not 1.1.");

    /// <summary>The reply as a client reads it. No connection is used twice: a client that has no reply knows that its delivery was not accepted.</summary>
    internal byte[] ToBytes(DateTimeOffset now, bool withBody)
    {
        string field = Field is null ? string.Empty : $"{Field}\r\n";
        string head = string.Format(
            CultureInfo.InvariantCulture,
            "HTTP/1.1 {0} {1}\r\nDate: {2:r}\r\nContent-Type: text/plain; charset=us-ascii\r\nContent-Length: {3}\r\n{4}Connection: close\r\n\r\n",
            Status,
            (HttpStatusCode)Status,
            now.UtcDateTime,
            Text.Length + 1,
            field);
        return Encoding.ASCII.GetBytes(withBody ? $"{head}{Text}\n" : head);
    }
}
