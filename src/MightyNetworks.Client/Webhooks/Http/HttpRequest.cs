using System;
using System.Globalization;
using System.IO;
using System.Threading;
using System.Threading.Tasks;

namespace MightyNetworks.Client.Webhooks.Http;

/// <summary>A request whose body is not read yet.</summary>
/// <param name="head">The head.</param>
/// <param name="input">What follows the head.</param>
/// <param name="sendContinue">Tells a client that waits for it to send the body.</param>
internal sealed class HttpRequest(HttpHead head, HttpInput input, Func<Task> sendContinue)
{
    private const int MostBytesOfLine = 8 * 1024;

    internal HttpHead Head => head;

    /// <summary>Reads the body; false if it is larger than the limit.</summary>
    /// <exception cref="EndOfStreamException">The client ends before.</exception>
    /// <exception cref="RefusedRequestException">The chunks cannot be read.</exception>
    internal async Task<bool> ReadBodyAsync(MemoryStream body, int limit, CancellationToken cancellationToken)
    {
        if (head.ContentLength > limit)
        {
            return false;
        }

        if (head.ExpectsContinue)
        {
            await sendContinue().ConfigureAwait(false);
        }

        if (head.IsChunked)
        {
            return await ReadChunksAsync(body, limit, cancellationToken).ConfigureAwait(false);
        }

        await input.CopyAsync(body, head.ContentLength ?? 0, cancellationToken).ConfigureAwait(false);
        return true;
    }

    private async Task<bool> ReadChunksAsync(MemoryStream body, int limit, CancellationToken cancellationToken)
    {
        while (true)
        {
            string extended = await ReadLineAsync(cancellationToken).ConfigureAwait(false);
            if (!int.TryParse(extended.Split(';')[0].Trim(), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out int size) || size < 0)
            {
                throw new RefusedRequestException(WebhookReply.NoHttp);
            }

            if (size == 0)
            {
                await SkipTrailersAsync(cancellationToken).ConfigureAwait(false);
                return true;
            }

            if (size > limit - body.Length)
            {
                return false;
            }

            await input.CopyAsync(body, size, cancellationToken).ConfigureAwait(false);
            if (await ReadLineAsync(cancellationToken).ConfigureAwait(false) is not "")
            {
                throw new RefusedRequestException(WebhookReply.NoHttp);
            }
        }
    }

    private async Task SkipTrailersAsync(CancellationToken cancellationToken)
    {
        for (int left = MostBytesOfLine; left > 0;)
        {
            string trailer = await ReadLineAsync(cancellationToken).ConfigureAwait(false);
            if (trailer.Length == 0)
            {
                return;
            }

            left -= trailer.Length;
        }

        throw new RefusedRequestException(WebhookReply.HeadTooLarge);
    }

    private async Task<string> ReadLineAsync(CancellationToken cancellationToken) =>
        await input.ReadLineAsync(MostBytesOfLine, cancellationToken).ConfigureAwait(false) ?? throw new EndOfStreamException("The client ended within the body.");
}
