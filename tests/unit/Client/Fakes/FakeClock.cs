using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using MightyNetworks.Client;

namespace MightyNetworks.UnitTests.Client.Fakes;

/// <summary>A clock whose hands the test turns; what waited goes on inside the turn.</summary>
internal sealed class FakeClock : IClock
{
    private readonly List<(DateTimeOffset Due, TaskCompletionSource Over)> _waits = [];

    // Under the test runner's own context what waited would go on later, on another thread.
    internal FakeClock() => SynchronizationContext.SetSynchronizationContext(null);

    public DateTimeOffset UtcNow { get; private set; } = new(2026, 6, 1, 12, 0, 0, TimeSpan.Zero);

    public Task Delay(TimeSpan delay, CancellationToken cancellationToken)
    {
        var over = new TaskCompletionSource();
        (DateTimeOffset, TaskCompletionSource) wait = (UtcNow + delay, over);
        _waits.Add(wait);
        cancellationToken.Register(() =>
        {
            _waits.Remove(wait);
            over.TrySetCanceled(cancellationToken);
        });
        return over.Task;
    }

    public void Advance(double seconds)
    {
        DateTimeOffset end = UtcNow + TimeSpan.FromSeconds(seconds);
        while (_waits.Count > 0 && _waits.MinBy(wait => wait.Due) is var next && next.Due <= end)
        {
            _waits.Remove(next);
            UtcNow = next.Due > UtcNow ? next.Due : UtcNow;
            next.Over.TrySetResult();
        }

        UtcNow = end;
    }
}
