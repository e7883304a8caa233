using System.Net;
using System.Text;

namespace MightyNetworks.Client.Webhooks;

/// <summary>What a receiver replies.</summary>
/// <param name="Status">The HTTP status.</param>
/// <param name="Text">The reason, in words; nothing that the sender wrote.</param>
internal sealed record WebhookReply(int Status, string Text)
{
    private const string RetryAfterSeconds = "60";

    internal static WebhookReply Accepted { get; } = new(202, "Accepted.");

    internal static WebhookReply NotPost { get; } = new(405, "Webhooks are delivered by POST.");

    internal static WebhookReply WrongKey { get; } = new(401, "The Authorization header does not carry the webhook's key.");

    internal static WebhookReply NotJson { get; } = new(415, "The Content-Type is not application/json.");

    internal static WebhookReply TooLarge { get; } = new(413, "The body is too large.");

    internal static WebhookReply TooSlow { get; } = new(408, "The body did not arrive in time.");

    internal static WebhookReply NoEvent { get; } = new(400, "The body is not the JSON object of an event.");

    internal static WebhookReply Full { get; } = new(503, "The delivery could not be stored.");

    internal static WebhookReply Busy { get; } = new(503, "Too many deliveries at once.");

    internal void WriteTo(HttpListenerResponse response)
    {
        byte[] text = Encoding.ASCII.GetBytes(Text + "\n");
        response.StatusCode = Status;
        response.ContentType = "text/plain; charset=us-ascii";
        response.ContentLength64 = text.Length;
        switch (Status)
        {
            case 401:
                response.AddHeader("WWW-Authenticate", "Bearer");
                break;
            case 405:
                response.AddHeader("Allow", "POST");
                break;
            case 503:
                response.AddHeader("Retry-After", RetryAfterSeconds);
                break;
        }

        // A body that was not read must not be taken for the next request.
        if (Status is 408 or 413)
        {
            response.KeepAlive = false;
        }

        response.Close(text, willBlock: false);
    }
}
