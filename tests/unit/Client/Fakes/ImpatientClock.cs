using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using MightyNetworks.Client;

namespace MightyNetworks.UnitTests.Client.Fakes;

/// <summary>A clock on which a wait is over at once. It remembers them, and waits of an hour or more, a timeout's, never end.</summary>
internal sealed class ImpatientClock : IClock
{
    private readonly object _lock = new();
    private readonly List<TimeSpan> _waits = [];
    private DateTimeOffset _now = new(2026, 6, 1, 12, 0, 0, TimeSpan.Zero);

    public DateTimeOffset UtcNow
    {
        get
        {
            lock (_lock)
            {
                return _now;
            }
        }
    }

    /// <summary>Every wait so far, in seconds.</summary>
    public IReadOnlyList<double> Waits
    {
        get
        {
            lock (_lock)
            {
                return [.. _waits.Select(wait => wait.TotalSeconds)];
            }
        }
    }

    public Task Delay(TimeSpan delay, CancellationToken cancellationToken)
    {
        if (delay >= TimeSpan.FromHours(1))
        {
            return Task.Delay(Timeout.Infinite, cancellationToken);
        }

        lock (_lock)
        {
            _waits.Add(delay);
            _now += delay;
        }

        return Task.CompletedTask;
    }
}
