#if NETFRAMEWORK
using System;
using System.Threading;
using System.Threading.Tasks;
#endif
using System.IO;

namespace MightyNetworks.UnitTests.Client.Fakes;

/// <summary>Base class of streams that tests read asynchronously: .NET Framework reads into arrays, .NET into memory.</summary>
internal abstract class AsyncStream : Stream
{
#if NETFRAMEWORK
    public virtual ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) => throw new NotSupportedException();

    public virtual ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default) => throw new NotSupportedException();

    public virtual ValueTask DisposeAsync()
    {
        Dispose();
        return default;
    }

    public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
        ReadAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

    public override Task WriteAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
        WriteAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();
#endif
}

/// <summary>A stream in memory that tests read asynchronously.</summary>
internal abstract class AsyncMemoryStream(byte[] bytes) : MemoryStream(bytes)
{
#if NETFRAMEWORK
    public virtual ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        byte[] bytes = new byte[buffer.Length];
        int read = Read(bytes, 0, bytes.Length);
        bytes.AsMemory(0, read).CopyTo(buffer);
        return new(read);
    }

    public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
        ReadAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();
#endif
}
