using System;
using System.Collections.Generic;
using System.Threading.Tasks;
using MightyNetworks.Client.Errors;
using MightyNetworks.Client.Requests;

namespace MightyNetworks.Client.Paging;

/// <summary>Tracks removals through a connection, and tells the lists that are read through it. Thread-safe.</summary>
internal sealed class RemovalLedger
{
    private readonly object _lock = new();
    private readonly List<ListWatch> _watches = [];
    private readonly List<Removal> _underWay = [];

    /// <summary>Watches a list until the watch is disposed.</summary>
    internal ListWatch Watch(ApiRequest list)
    {
        var watch = new ListWatch(this, list);
        lock (_lock)
        {
            _watches.Add(watch);
            foreach (Removal removal in _underWay)
            {
                Tell(watch, removal);
            }
        }

        return watch;
    }

    /// <summary>Sends a change; lists that it may shrink are told when it starts and ends.</summary>
    internal Task<T> TrackAsync<T>(ApiRequest change, Func<Task<T>> send) =>
        RemovalScope.MayShrink(change) ? SendTrackedAsync(change, send) : send();

    internal void Forget(ListWatch watch)
    {
        lock (_lock)
        {
            _watches.Remove(watch);
        }
    }

    private async Task<T> SendTrackedAsync<T>(ApiRequest change, Func<Task<T>> send)
    {
        Removal removal = Begin(change);

        // Any other end, such as a cancellation, may come after the service removed the object.
        bool isRemoved = true;
        try
        {
            return await send().ConfigureAwait(false);
        }
        catch (MightyNetworksException e) when (!e.MayHaveBeenDone)
        {
            isRemoved = false;
            throw;
        }
        finally
        {
            End(removal, isRemoved);
        }
    }

    private Removal Begin(ApiRequest change)
    {
        var removal = new Removal(change);
        lock (_lock)
        {
            _underWay.Add(removal);
            foreach (ListWatch watch in _watches)
            {
                Tell(watch, removal);
            }
        }

        return removal;
    }

    private void End(Removal removal, bool isRemoved)
    {
        lock (_lock)
        {
            _underWay.Remove(removal);
            foreach (ListWatch watch in removal.Watches)
            {
                watch.Ended(isRemoved);
            }
        }
    }

    private static void Tell(ListWatch watch, Removal removal)
    {
        if (RemovalScope.Shrinks(removal.Change, watch.List))
        {
            removal.Watches.Add(watch);
            watch.Began();
        }
    }

    private sealed class Removal(ApiRequest change)
    {
        internal ApiRequest Change { get; } = change;

        internal List<ListWatch> Watches { get; } = [];
    }
}
