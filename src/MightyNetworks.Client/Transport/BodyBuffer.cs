using System;
using System.Buffers;
using System.IO;
using System.Net.Http;
using System.Threading;
using System.Threading.Tasks;

namespace MightyNetworks.Client.Transport;

/// <summary>The body of a response, decompressed and up to a limit, in a rented array, so that a long list creates no garbage.</summary>
internal sealed class BodyBuffer : IDisposable
{
    private const int SmallestSize = 32 * 1024;
    private const int LargestAnnouncement = 1024 * 1024;

    private readonly int _limit;
    private byte[] _bytes;
    private int _length;

    private BodyBuffer(int size, int limit)
    {
        _limit = limit;
        _bytes = ArrayPool<byte>.Shared.Rent(Math.Max(size, SmallestSize));
    }

    /// <summary>Whether the status was 204, no content.</summary>
    internal bool IsNoContent { get; private set; }

    /// <summary>Whether the response is longer than the limit and was cut.</summary>
    internal bool IsCut { get; private set; }

    internal ReadOnlySpan<byte> Bytes
    {
        get
        {
            ReadOnlySpan<byte> bytes = _bytes.AsSpan(0, _length);
            return bytes.StartsWith("\uFEFF"u8) ? bytes.Slice("\uFEFF"u8.Length) : bytes;
        }
    }

    public void Dispose() => ArrayPool<byte>.Shared.Return(_bytes);

    /// <summary>Reads a response's body up to a limit.</summary>
    /// <exception cref="IOException">It ended early, or its compression is broken.</exception>
    internal static async Task<BodyBuffer> ReadAsync(HttpResponseMessage response, int limit, Action moved, CancellationToken cancellationToken)
    {
        // .NET Framework has no content where the response has none; .NET has an empty one.
        HttpContent? content = response.Content;

        // One byte more than announced, so that the read that finds the end needs no larger array.
        int announced = (int)Math.Min(content?.Headers.ContentLength ?? 0, LargestAnnouncement);
        var buffer = new BodyBuffer(announced + 1, limit) { IsNoContent = response.StatusCode is System.Net.HttpStatusCode.NoContent };
        if (content is null)
        {
            return buffer;
        }

        try
        {
#if NET8_0_OR_GREATER
            Stream stream = await content.ReadAsStreamAsync(cancellationToken).ConfigureAwait(false);
            await using (stream.ConfigureAwait(false))
#else
            using (Stream stream = await content.ReadAsStreamAsync().ConfigureAwait(false))
#endif
            {
                await buffer.FillAsync(stream, moved, cancellationToken).ConfigureAwait(false);
            }

            return buffer;
        }
        catch (InvalidOperationException e) when (e is not ObjectDisposedException)
        {
            // A broken brotli stream throws this.
            buffer.Dispose();
            throw new IOException(e.Message, e);
        }
        catch
        {
            buffer.Dispose();
            throw;
        }
    }

    private async Task FillAsync(Stream stream, Action moved, CancellationToken cancellationToken)
    {
        while (!IsCut)
        {
            if (_length == _bytes.Length)
            {
                Grow();
            }

#if NET8_0_OR_GREATER
            int read = await stream.ReadAsync(_bytes.AsMemory(_length), cancellationToken).ConfigureAwait(false);
#else
            int read = await stream.ReadAsync(_bytes, _length, _bytes.Length - _length, cancellationToken).ConfigureAwait(false);
#endif
            if (read == 0)
            {
                return;
            }

            _length += read;
            IsCut = _length > _limit;
            moved();
        }
    }

    private void Grow()
    {
        byte[] larger = ArrayPool<byte>.Shared.Rent(_bytes.Length * 2);
        Buffer.BlockCopy(_bytes, 0, larger, 0, _length);
        ArrayPool<byte>.Shared.Return(_bytes);
        _bytes = larger;
    }
}
