using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;

namespace MightyNetworks.UnitTests.Client.Fakes;

/// <summary>A clock that the test advances. Timers fire one by one at their due times, inside the advancing call.</summary>
internal sealed class FakeClock : TimeProvider
{
    private static readonly DateTimeOffset Start = new(2026, 6, 1, 12, 0, 0, TimeSpan.Zero);

    private readonly List<Timer> _timers = [];
    private TimeSpan _elapsed;
    private TimeSpan _wallClockShift;

    // Under the test runner's own context what waited would go on later, on another thread.
    internal FakeClock() => SynchronizationContext.SetSynchronizationContext(null);

    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    public override long GetTimestamp() => _elapsed.Ticks;

    public override DateTimeOffset GetUtcNow() => Start + _elapsed + _wallClockShift;

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        var timer = new Timer(this, callback, state);
        timer.Change(dueTime, period);
        return timer;
    }

    /// <summary>Sets the wall clock without advancing time.</summary>
    public void SetWallClock(TimeSpan shift) => _wallClockShift += shift;

    /// <summary>Whether a timer is due exactly so far ahead.</summary>
    public bool IsWaitedFor(TimeSpan ahead)
    {
        lock (_timers)
        {
            return _timers.Any(timer => timer.Due == _elapsed + ahead);
        }
    }

    public void Advance(double seconds)
    {
        TimeSpan end = _elapsed + TimeSpan.FromSeconds(seconds);
        while (TakeNext(end) is { } next)
        {
            _elapsed = next.Due > _elapsed ? next.Due : _elapsed;
            next.Fire();
        }

        _elapsed = end;
    }

    private Timer? TakeNext(TimeSpan end)
    {
        lock (_timers)
        {
            Timer? next = _timers.Where(timer => timer.Due <= end).MinBy(timer => timer.Due);
            _timers.Remove(next!);
            return next;
        }
    }

    private sealed class Timer(FakeClock clock, TimerCallback callback, object? state) : ITimer
    {
        internal TimeSpan Due { get; private set; }

        public bool Change(TimeSpan dueTime, TimeSpan period)
        {
            lock (clock._timers)
            {
                clock._timers.Remove(this);
                if (dueTime != Timeout.InfiniteTimeSpan)
                {
                    Due = clock._elapsed + dueTime;
                    clock._timers.Add(this);
                }
            }

            return true;
        }

        public void Dispose()
        {
            lock (clock._timers)
            {
                clock._timers.Remove(this);
            }
        }

        public System.Threading.Tasks.ValueTask DisposeAsync()
        {
            Dispose();
            return default;
        }

        internal void Fire() => callback(state);
    }
}
