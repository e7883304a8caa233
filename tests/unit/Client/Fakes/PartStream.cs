using System;
using System.IO;
using System.Text;
using System.Threading;
using System.Threading.Channels;
using System.Threading.Tasks;

namespace MightyNetworks.UnitTests.Client.Fakes;

/// <summary>A stream to read, whose parts arrive when the test sends them.</summary>
internal sealed class PartStream : AsyncStream
{
    private readonly Channel<byte[]> _parts = Channel.CreateUnbounded<byte[]>(new UnboundedChannelOptions { AllowSynchronousContinuations = true });

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        if (!await _parts.Reader.WaitToReadAsync(cancellationToken).ConfigureAwait(false) || !_parts.Reader.TryRead(out byte[]? part))
        {
            return 0;
        }

        part.CopyTo(buffer);
        return part.Length;
    }

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override void Flush() => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    internal void Send(string text) => _parts.Writer.TryWrite(Encoding.UTF8.GetBytes(text));

    internal void Break(Exception failure) => _parts.Writer.Complete(failure);

    internal void End() => _parts.Writer.Complete();
}
