using System;
using System.IO;
using System.Text;
using System.Threading;
using System.Threading.Tasks;

namespace MightyNetworks.Client.Webhooks.Http;

/// <summary>What a client sends, read as lines and as bytes.</summary>
internal sealed class HttpInput(Stream stream)
{
    private readonly byte[] _buffer = new byte[8 * 1024];
    private int _next;
    private int _end;

    /// <summary>Reads a line, without its end; null if the client ends before the line does.</summary>
    /// <exception cref="RefusedRequestException">The line has more bytes than the limit.</exception>
    internal async Task<string?> ReadLineAsync(int limit, CancellationToken cancellationToken)
    {
        var line = new StringBuilder();
        while (_next < _end || await FillAsync(cancellationToken).ConfigureAwait(false))
        {
            int length = Array.IndexOf(_buffer, (byte)'\n', _next, _end - _next) is var end and >= 0 ? end - _next : _end - _next;
            if (line.Length + length > limit)
            {
                throw new RefusedRequestException(WebhookReply.HeadTooLarge);
            }

            for (int i = 0; i < length; i++)
            {
                line.Append((char)_buffer[_next++]);
            }

            if (_next < _end)
            {
                _next++;
                return line.Length > 0 && line[line.Length - 1] == '\r' ? line.ToString(0, line.Length - 1) : line.ToString();
            }
        }

        return null;
    }

    /// <summary>Copies a number of bytes.</summary>
    /// <exception cref="EndOfStreamException">The client ends before.</exception>
    internal async Task CopyAsync(Stream to, long count, CancellationToken cancellationToken)
    {
        while (count > 0)
        {
            if (_next == _end && !await FillAsync(cancellationToken).ConfigureAwait(false))
            {
                throw new EndOfStreamException("The client ended within the body.");
            }

            int length = (int)Math.Min(count, _end - _next);
            to.Write(_buffer, _next, length);
            _next += length;
            count -= length;
        }
    }

    /// <summary>Reads whatever still comes, to its end.</summary>
    internal async Task DrainAsync(CancellationToken cancellationToken)
    {
        while (await FillAsync(cancellationToken).ConfigureAwait(false))
        {
        }
    }

    // The stream of .NET Framework ignores the token, so the wait is ended here; the read itself ends with the socket.
    private async Task<bool> FillAsync(CancellationToken cancellationToken)
    {
        var cancelled = new TaskCompletionSource<int>(TaskCreationOptions.RunContinuationsAsynchronously);
        using CancellationTokenRegistration registration = cancellationToken.Register(() => cancelled.TrySetCanceled(cancellationToken));
        Task<int> reading = stream.ReadAsync(_buffer, 0, _buffer.Length, cancellationToken);
        _next = 0;
        _end = 0;
        _end = await (await Task.WhenAny(reading, cancelled.Task).ConfigureAwait(false)).ConfigureAwait(false);
        return _end > 0;
    }
}
