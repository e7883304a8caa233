using System;
using System.Threading;

namespace MightyNetworks.Sandbox.Webhooks;

/// <summary>The service's time, which passes faster than real time, and one timer in it.</summary>
internal sealed class DeliveryClock : IDisposable
{
    private static readonly TimeSpan LongestTimer = TimeSpan.FromDays(40);

    private readonly TimeProvider _time;
    private readonly double _speed;
    private readonly long _start;
    private readonly ITimer _timer;

    public DeliveryClock(TimeProvider time, double speed, Action ring)
    {
        _time = time;
        _speed = speed;
        _start = time.GetTimestamp();
        _timer = time.CreateTimer(_ => ring(), null, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
    }

    /// <summary>The service's time since the start.</summary>
    public TimeSpan Now => TimeSpan.FromTicks((long)(_time.GetElapsedTime(_start).Ticks * _speed));

    /// <summary>Sets the timer to a time of the service; null for never.</summary>
    public void RingAt(TimeSpan? due)
    {
        if (due is not { } at)
        {
            _timer.Change(Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
            return;
        }

        // Timers count whole milliseconds, and one that rings early would ring again at once.
        double milliseconds = Math.Max(1, Math.Ceiling((at - Now).TotalMilliseconds / _speed));
        _timer.Change(TimeSpan.FromMilliseconds(Math.Min(milliseconds, LongestTimer.TotalMilliseconds)), Timeout.InfiniteTimeSpan);
    }

    public void Dispose() => _timer.Dispose();
}
