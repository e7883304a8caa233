using System;
using System.IO;
using System.Net;
using System.Net.Http;
using System.Threading;
using System.Threading.Tasks;

namespace MightyNetworks.Client.Requests;

/// <summary>A file as the content of a request: opened when it is sent, copied through one small buffer, then closed.</summary>
internal sealed class FileContent(AssetFile file, Action<long, long?> uploading) : HttpContent
{
    private const int BufferSize = 81920;

    protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context) =>
        CopyAsync(stream, CancellationToken.None);

    protected override bool TryComputeLength(out long length)
    {
        length = file.Length ?? 0;
        return file.Length is not null;
    }

    private async Task CopyAsync(Stream target, CancellationToken cancellationToken)
    {
        using Stream source = file.Open();
        byte[] buffer = new byte[BufferSize];
        long sent = 0;
        uploading(sent, file.Length);
        int read;
        while ((read = await ReadAsync(source, buffer, cancellationToken).ConfigureAwait(false)) > 0)
        {
            await WriteAsync(target, buffer, read, cancellationToken).ConfigureAwait(false);
            sent += read;
            uploading(sent, file.Length);
        }
    }

#if NET
    protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context, CancellationToken cancellationToken) =>
        CopyAsync(stream, cancellationToken);

    private static ValueTask<int> ReadAsync(Stream source, byte[] buffer, CancellationToken cancellationToken) =>
        source.ReadAsync(buffer, cancellationToken);

    private static ValueTask WriteAsync(Stream target, byte[] buffer, int count, CancellationToken cancellationToken) =>
        target.WriteAsync(buffer.AsMemory(0, count), cancellationToken);
#else
    private static Task<int> ReadAsync(Stream source, byte[] buffer, CancellationToken cancellationToken) =>
        source.ReadAsync(buffer, 0, buffer.Length, cancellationToken);

    private static Task WriteAsync(Stream target, byte[] buffer, int count, CancellationToken cancellationToken) =>
        target.WriteAsync(buffer, 0, count, cancellationToken);
#endif
}
