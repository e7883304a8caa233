using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.IO;
using System.Linq;
using System.Net;
using System.Net.Http;
using System.Net.Sockets;
using System.Threading;
using System.Threading.Tasks;

namespace MightyNetworks;

/// <summary>Members of .NET that tests use with tasks, streams and sockets and .NET Framework lacks.</summary>
internal static class Runtime
{
    extension(CancellationTokenSource source)
    {
        public Task CancelAsync() => Task.Run(source.Cancel);
    }

    extension(ValueTask)
    {
        public static ValueTask<T> FromException<T>(Exception failure) => new(Task.FromException<T>(failure));
    }

    extension(Parallel)
    {
        public static Task ForAsync(int from, int to, ParallelOptions options, Func<int, CancellationToken, ValueTask> body)
        {
            var free = new SemaphoreSlim(options.MaxDegreeOfParallelism);
            return Task.WhenAll(Enumerable.Range(from, to - from).Select(number => Task.Run(async () =>
            {
                await free.WaitAsync();
                try
                {
                    await body(number, CancellationToken.None);
                }
                finally
                {
                    free.Release();
                }
            })));
        }
    }

    extension(TimeSpan)
    {
        public static TimeSpan operator /(TimeSpan time, int parts) => new(time.Ticks / parts);
    }

    extension(HttpClient client)
    {
        public Task<string> GetStringAsync(string address, CancellationToken cancellationToken) => client.GetStringAsync(address);
    }

    extension(HttpContent content)
    {
        public Task<string> ReadAsStringAsync(CancellationToken cancellationToken) => content.ReadAsStringAsync();

        public async Task CopyToAsync(Stream target, CancellationToken cancellationToken)
        {
            if (content is MightyNetworks.Client.Transport.OutgoingContent)
            {
                // A request's content can only be written; the stack abandons it when it is cancelled.
                var cancelled = new TaskCompletionSource<bool>();
                using (cancellationToken.Register(() => cancelled.TrySetCanceled(cancellationToken)))
                {
                    await (await Task.WhenAny(content.CopyToAsync(target), cancelled.Task).ConfigureAwait(false)).ConfigureAwait(false);
                }

                return;
            }

            using Stream source = await content.ReadAsStreamAsync().ConfigureAwait(false);
            await source.CopyToAsync(target, 81920, cancellationToken).ConfigureAwait(false);
        }
    }

    extension(Stream stream)
    {
        public async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken)
        {
            byte[] bytes = new byte[buffer.Length];
            int read = await stream.ReadAsync(bytes, 0, bytes.Length, cancellationToken).ConfigureAwait(false);
            bytes.AsMemory(0, read).CopyTo(buffer);
            return read;
        }

        public async Task ReadExactlyAsync(byte[] bytes, CancellationToken cancellationToken)
        {
            for (int read = 0, more; read < bytes.Length; read += more)
            {
                more = await stream.ReadAsync(bytes, read, bytes.Length - read, cancellationToken).ConfigureAwait(false);
                if (more == 0)
                {
                    throw new EndOfStreamException();
                }
            }
        }

        public Task WriteAsync(ReadOnlyMemory<byte> bytes, CancellationToken cancellationToken = default) =>
            stream.WriteAsync(bytes.ToArray(), 0, bytes.Length, cancellationToken);

        public Task WriteAsync(byte[] bytes) => stream.WriteAsync(bytes, 0, bytes.Length);

        public void Write(byte[] bytes) => stream.Write(bytes, 0, bytes.Length);
    }

    extension(TcpListener listener)
    {
        public void Dispose() => listener.Stop();

        public async Task<Socket> AcceptSocketAsync(CancellationToken cancellationToken)
        {
            using (cancellationToken.Register(listener.Stop))
            {
                try
                {
                    return await listener.AcceptSocketAsync().ConfigureAwait(false);
                }
                catch (Exception) when (cancellationToken.IsCancellationRequested)
                {
                    throw new OperationCanceledException(cancellationToken);
                }
            }
        }
    }

    extension(Environment)
    {
        public static int ProcessId => Process.GetCurrentProcess().Id;
    }

    extension(Directory)
    {
        public static DirectoryInfo CreateTempSubdirectory(string prefix) =>
            Directory.CreateDirectory(Path.Combine(Path.GetTempPath(), prefix + Guid.NewGuid().ToString("N")));
    }
}
