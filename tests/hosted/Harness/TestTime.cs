using System;
using System.Threading;
using Microsoft.Extensions.Time.Testing;

namespace MightyNetworks.HostedTests.Harness;

/// <summary>A clock that stands still until a test advances it, and records waits.</summary>
internal sealed class TestTime : FakeTimeProvider
{
    /// <summary>The waits that began, in order.</summary>
    internal Signals<TimeSpan> Waits { get; } = new();

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        ITimer timer = base.CreateTimer(callback, state, dueTime, period);
        Waits.Add(dueTime);
        return timer;
    }
}
