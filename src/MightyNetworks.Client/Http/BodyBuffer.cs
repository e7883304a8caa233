using System;
using System.Buffers;
using System.IO;
using System.Net.Http;
using System.Threading;
using System.Threading.Tasks;

namespace MightyNetworks.Client;

/// <summary>An answer's bytes in a rented array, so that a long list makes no garbage.</summary>
internal sealed class BodyBuffer : IDisposable
{
    private const int SmallestSize = 32 * 1024;

    private byte[] _bytes;
    private int _length;

    private BodyBuffer(int size) => _bytes = ArrayPool<byte>.Shared.Rent(Math.Max(size, SmallestSize));

    internal ReadOnlySpan<byte> Bytes => _bytes.AsSpan(0, _length);

    public void Dispose() => ArrayPool<byte>.Shared.Return(_bytes);

    internal static async Task<BodyBuffer> ReadAsync(HttpContent content, Action progress, CancellationToken cancellationToken)
    {
        // One byte more than announced, so that the read that finds the end needs no larger array.
        int announced = (int)Math.Min(content.Headers.ContentLength ?? 0, 16 * 1024 * 1024);
        var buffer = new BodyBuffer(announced + 1);
        try
        {
#if NET8_0_OR_GREATER
            Stream stream = await content.ReadAsStreamAsync(cancellationToken).ConfigureAwait(false);
            await using (stream.ConfigureAwait(false))
#else
            using (Stream stream = await content.ReadAsStreamAsync().ConfigureAwait(false))
#endif
            {
                await buffer.FillAsync(stream, progress, cancellationToken).ConfigureAwait(false);
            }

            return buffer;
        }
        catch
        {
            buffer.Dispose();
            throw;
        }
    }

    private async Task FillAsync(Stream stream, Action progress, CancellationToken cancellationToken)
    {
        while (true)
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
            progress();
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
