using System;
using System.Globalization;
using System.IO;
using System.Text;
using System.Threading;
using System.Threading.Tasks;

namespace MightyNetworks.Sandbox.Server;

/// <summary>Writes each buffer as a chunk, and the final chunk on disposal.</summary>
internal sealed class ChunkedStream(Stream into) : Stream
{
    private static readonly byte[] LineBreak = "\r\n"u8.ToArray();
    private static readonly byte[] Last = "0\r\n\r\n"u8.ToArray();

    private bool _disposed;

    public override bool CanRead => false;

    public override bool CanSeek => false;

    public override bool CanWrite => true;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public override void Write(byte[] buffer, int offset, int count)
    {
        if (count > 0)
        {
            into.Write(Head(count));
            into.Write(buffer, offset, count);
            into.Write(LineBreak);
        }
    }

    public override async ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default)
    {
        if (!buffer.IsEmpty)
        {
            await into.WriteAsync(Head(buffer.Length), cancellationToken);
            await into.WriteAsync(buffer, cancellationToken);
            await into.WriteAsync(LineBreak, cancellationToken);
        }
    }

    public override Task WriteAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
        WriteAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

    public override void Flush() => into.Flush();

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing && !_disposed)
        {
            _disposed = true;
            into.Write(Last);
        }

        base.Dispose(disposing);
    }

    private static byte[] Head(int count) => Encoding.ASCII.GetBytes(count.ToString("X", CultureInfo.InvariantCulture) + "\r\n");
}
