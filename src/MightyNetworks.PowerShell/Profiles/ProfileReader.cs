using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using MightyNetworks.Client;
using MightyNetworks.Client.Paging;
using MightyNetworks.Client.Requests;
using MightyNetworks.PowerShell.Cmdlets;
using MightyNetworks.PowerShell.Connections;

namespace MightyNetworks.PowerShell.Profiles;

/// <summary>Reads objects and lists of one network for a cmdlet, on any thread, until the cmdlet is stopped.</summary>
internal sealed class ProfileReader(MNRequestCommand cmdlet, MNConnection connection)
{
    private readonly CancellationToken _stop = cmdlet.Cancellation;
    private readonly int _limit = cmdlet.ThrottleLimit;

    private AdminApiClient Client => connection.Client;

    internal Task<T?> SendAsync<T>(ApiRequest<T> request)
        where T : class => Client.SendAsync(request, cmdlet.Log, _stop);

    internal Task<ListCount> CountAsync<T>(ListRequest<T> list) => Client.CountAsync(list, cmdlet.Log, _stop);

    internal PageReader<T> Open<T>(ListRequest<T> list) => Client.Read(list, PageRange.All, cmdlet.Log, connection.NetworkId, _stop);

    /// <summary>Reads a list to its end.</summary>
    internal async Task<List<T>> AllAsync<T>(ListRequest<T> list)
    {
        var all = new List<T>();
        using PageReader<T> pages = Open(list);
        while (await pages.NextAsync().ConfigureAwait(false) is { } page)
        {
            all.AddRange(page);
        }

        return all;
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
