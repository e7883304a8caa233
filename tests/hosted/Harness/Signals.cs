using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;

namespace MightyNetworks.HostedTests.Harness;

/// <summary>Events of other threads, in order; a test can wait for them.</summary>
internal sealed class Signals<T>
{
    // Longer than any machine needs; ends tests that would wait endlessly.
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    private readonly List<T> _all = [];

    internal IReadOnlyList<T> All
    {
        get
        {
            lock (_all)
            {
                return [.. _all];
            }
        }
    }

    internal void Add(T item)
    {
        lock (_all)
        {
            _all.Add(item);
            Monitor.PulseAll(_all);
        }
    }

    /// <summary>Waits for a number of events.</summary>
    internal void Await(int count, Func<T, bool>? which = null)
    {
        lock (_all)
        {
            while (_all.Count(item => which is null || which(item)) < count)
            {
                if (!Monitor.Wait(_all, Patience))
                {
                    throw new TimeoutException($"Waited for {count}, and only this happened: {string.Join(", ", _all)}");
                }
            }
        }
    }
}
