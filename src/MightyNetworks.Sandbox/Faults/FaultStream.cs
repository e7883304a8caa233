using System;
using System.IO;
using System.Threading;
using System.Threading.Tasks;

namespace MightyNetworks.Sandbox.Faults;

/// <summary>The body of an in-process response, with the fault of its connection.</summary>
internal sealed class FaultStream(SandboxNetwork network, SandboxResponse response) : Stream
{
    private readonly SandboxDelivery _delivery = response.Delivery;
    private readonly ReadOnlyMemory<byte> _body = response.Body;
    private readonly long _length = response.Delivery.Moment switch
    {
        FaultMoment.Complete => (long)Math.Min((ulong)response.Body.Length + (ulong)response.Delivery.Padding, long.MaxValue),
        FaultMoment.Body => response.Body.Length / 2,
        _ => 0,
    };

    private long _position;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => _position;
        set => throw new NotSupportedException();
    }

    public override int Read(byte[] buffer, int offset, int count) => ReadAsync(buffer, offset, count, CancellationToken.None).GetAwaiter().GetResult();

    public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
        ReadIntoAsync(buffer.AsMemory(offset, count), cancellationToken);

#if NET
    public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) =>
        new(ReadIntoAsync(buffer, cancellationToken));
#endif

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    private async Task<int> ReadIntoAsync(Memory<byte> buffer, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        int read = Fill(buffer.Span);
        if (read > 0 || buffer.IsEmpty || IsAtEnd)
        {
            return read;
        }

        if (_delivery.End == FaultEnd.Hang)
        {
            await network.HangAsync(response, cancellationToken).ConfigureAwait(false);
        }

        if (_delivery.End != FaultEnd.Drip)
        {
            throw new IOException("The response ended prematurely: the sandbox closed the connection.");
        }

        await network.StallAsync(response, cancellationToken).ConfigureAwait(false);
        buffer.Span[0] = (byte)' ';
        return 1;
    }

    private bool IsAtEnd => _delivery.Moment == FaultMoment.Complete
        && _delivery.End is FaultEnd.None or FaultEnd.Close
        && _delivery.Framing != FaultFraming.TooLong;

    private int Fill(Span<byte> buffer)
    {
        int count = (int)Math.Min(buffer.Length, _length - _position);
        Span<byte> wanted = buffer.Slice(0, count);
        int own = (int)Math.Min(count, Math.Max(0, _body.Length - _position));
        _body.Span.Slice((int)Math.Min(_position, _body.Length), own).CopyTo(wanted);
        wanted.Slice(own).Fill((byte)' ');
        _position += count;
        return count;
    }
}
