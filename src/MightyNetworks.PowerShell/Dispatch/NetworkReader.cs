using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using MightyNetworks.Client;
using MightyNetworks.Client.Errors;
using MightyNetworks.Client.Paging;
using MightyNetworks.Client.Requests;
using MightyNetworks.Client.Transport;
using MightyNetworks.PowerShell.Cmdlets;
using MightyNetworks.PowerShell.Connections;

namespace MightyNetworks.PowerShell.Dispatch;

/// <summary>Reads objects and lists of one network for a cmdlet, on any thread, until the cmdlet is stopped.</summary>
internal sealed class NetworkReader(MNRequestCommand cmdlet, MNConnection connection) : IRequestListener
{
    private readonly ConcurrentQueue<string> _shortfalls = new();
    private int _sent;

    private readonly CancellationToken _stop = cmdlet.Cancellation;
    private readonly int _limit = cmdlet.ThrottleLimit;

    private AdminApiClient Client => connection.Client;

    /// <summary>The number of requests that it sent, with repeats.</summary>
    internal int Sent => Volatile.Read(ref _sent);

    internal Task<T?> SendAsync<T>(ApiRequest<T> request)
        where T : class => Client.SendAsync(request, this, _stop);

    internal Task<ListCount> CountAsync<T>(ListRequest<T> list) => Client.CountAsync(list, this, _stop);

    internal PageReader<T> Open<T>(ListRequest<T> list) => Client.Read(list, PageRange.All, this, connection.NetworkId, _stop);

    /// <summary>Reads a list to its end.</summary>
    internal async Task<List<T>> AllAsync<T>(ListRequest<T> list)
    {
        var all = new List<T>();
        using PageReader<T> pages = Open(list);
        while (await pages.NextAsync().ConfigureAwait(false) is { } page)
        {
            all.AddRange(page);
        }

        Note(list, pages.Shortfall);
        return all;
    }

    /// <summary>Notes that a list was incomplete, for the pipeline's thread to report.</summary>
    internal void Note<T>(ListRequest<T> list, ListShortfall? shortfall)
    {
        if (shortfall is not null)
        {
            _shortfalls.Enqueue($"{list}: {shortfall}");
        }
    }

    /// <summary>What is to be said about lists that were incomplete, once.</summary>
    internal IEnumerable<string> TakeShortfalls()
    {
        while (_shortfalls.TryDequeue(out string? shortfall))
        {
            yield return shortfall;
        }
    }

    /// <summary>Does something for each item, for as many at a time as -ThrottleLimit says; after a failure nothing more is begun.</summary>
    internal async Task ForEachAsync<T>(IEnumerable<T> items, Func<T, Task> action)
    {
        var left = new Queue<T>(items);
        await Task.WhenAll(Enumerable.Range(0, _limit).Select(_ => Task.Run(WorkAsync))).ConfigureAwait(false);

        async Task WorkAsync()
        {
            while (Take(left, out T? item))
            {
                try
                {
                    await action(item!).ConfigureAwait(false);
                }
                catch
                {
                    Clear(left);
                    throw;
                }
            }
        }
    }

    void IRequestListener.Sending(ApiRequest request, int attempt)
    {
        Interlocked.Increment(ref _sent);
        cmdlet.Log.Sending(request, attempt);
    }

    void IRequestListener.Uploading(ApiRequest request, long sent, long? length) => cmdlet.Log.Uploading(request, sent, length);

    void IRequestListener.Received(ApiRequest request, int status, TimeSpan elapsed) => cmdlet.Log.Received(request, status, elapsed);

    void IRequestListener.Waiting(ApiRequest request, MightyNetworksException failure, TimeSpan delay) => cmdlet.Log.Waiting(request, failure, delay);

    private static bool Take<T>(Queue<T> queue, out T? item)
    {
        lock (queue)
        {
            item = queue.Count > 0 ? queue.Peek() : default;
            return queue.Count > 0 && queue.Dequeue() is not null;
        }
    }

    private static void Clear<T>(Queue<T> queue)
    {
        lock (queue)
        {
            queue.Clear();
        }
    }
}
