using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.Extensions.Time.Testing;

namespace MightyNetworks.UnitTests.Client.Fakes;

/// <summary>A clock that the test advances. Timers fire one by one at their due times, inside the advancing call.</summary>
internal sealed class FakeClock : FakeTimeProvider
{
    private readonly List<Timer> _timers = [];
    private TimeSpan _wallClockShift;

    // The test runner's own context would continue waits later, on another thread.
    internal FakeClock()
        : base(new DateTimeOffset(2026, 6, 1, 12, 0, 0, TimeSpan.Zero)) => SynchronizationContext.SetSynchronizationContext(null);

    // Timestamps do not follow the wall clock.
    public override long GetTimestamp() => base.GetUtcNow().UtcTicks;

    public override DateTimeOffset GetUtcNow() => base.GetUtcNow() + _wallClockShift;

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        var timer = new Timer(this, callback);
        timer.Start(base.CreateTimer(timer.Fire, state, Timeout.InfiniteTimeSpan, period), dueTime, period);
        return timer;
    }

    /// <summary>Sets the wall clock without advancing time.</summary>
    public void SetWallClock(TimeSpan shift) => _wallClockShift += shift;

    /// <summary>Whether so many timers are due exactly so far ahead.</summary>
    public bool IsWaitedFor(TimeSpan ahead, int count = 1) => Dues().Count(due => due == GetTimestamp() + ahead.Ticks) >= count;

    /// <summary>The time until the next timer is due; null for none.</summary>
    public TimeSpan? NextDue() => Dues().Order().Select(due => (TimeSpan?)TimeSpan.FromTicks(due - GetTimestamp())).FirstOrDefault();

    /// <summary>Stops at each due time on the way, so that a wait that begins there counts from there.</summary>
    public void Advance(double seconds)
    {
        long end = GetTimestamp() + TimeSpan.FromSeconds(seconds).Ticks;
        while (Dues().Where(due => due <= end).Order().FirstOrDefault(end) is var next && next < end)
        {
            Advance(TimeSpan.FromTicks(next - GetTimestamp()));
        }

        Advance(TimeSpan.FromTicks(end - GetTimestamp()));
    }

    private long[] Dues()
    {
        lock (_timers)
        {
            return [.. _timers.Select(timer => timer.Due)];
        }
    }

    /// <summary>A timer whose due time is known.</summary>
    private sealed class Timer(FakeClock clock, TimerCallback callback) : ITimer
    {
        private ITimer? _timer;

        internal long Due { get; private set; }

        internal void Start(ITimer timer, TimeSpan dueTime, TimeSpan period)
        {
            _timer = timer;
            Change(dueTime, period);
        }

        public bool Change(TimeSpan dueTime, TimeSpan period)
        {
            Forget();
            if (dueTime != Timeout.InfiniteTimeSpan)
            {
                lock (clock._timers)
                {
                    Due = clock.GetTimestamp() + dueTime.Ticks;
                    clock._timers.Add(this);
                }
            }

            return _timer!.Change(dueTime, period);
        }

        public void Dispose()
        {
            Forget();
            _timer?.Dispose();
        }

        public ValueTask DisposeAsync()
        {
            Dispose();
            return default;
        }

        internal void Fire(object? state)
        {
            Forget();
            callback(state);
        }

        private void Forget()
        {
            lock (clock._timers)
            {
                clock._timers.Remove(this);
            }
        }
    }
}
