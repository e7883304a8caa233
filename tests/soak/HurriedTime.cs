using System;
using System.Collections.Generic;
using System.Threading;

namespace MightyNetworks.Soak;

/// <summary>
/// A clock on which waits take no real time: a timer for a wait of at most <see cref="LongestWait"/> fires at once and moves the clock.
/// Longer timers are timeouts: they fire when <see cref="Advance"/> takes the clock past them.
/// </summary>
internal sealed class HurriedTime : TimeProvider
{
    public static readonly TimeSpan LongestWait = TimeSpan.FromMinutes(10);

    private readonly Lock _gate = new();
    private readonly HashSet<Timer> _timers = [];
    private long _ticks = new DateTimeOffset(2026, 6, 1, 9, 0, 0, TimeSpan.Zero).UtcTicks;

    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    public override long GetTimestamp() => Interlocked.Read(ref _ticks);

    public override DateTimeOffset GetUtcNow() => new(GetTimestamp(), TimeSpan.Zero);

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        var timer = new Timer(this, callback, state);
        timer.Change(dueTime, period);
        return timer;
    }

    public void Advance(TimeSpan time)
    {
        long now = Interlocked.Add(ref _ticks, time.Ticks);
        List<Timer> due;
        lock (_gate)
        {
            due = [.. _timers];
            due.RemoveAll(timer => timer.Due > now);
            _timers.ExceptWith(due);
        }

        due.ForEach(timer => timer.Fire());
    }

    private sealed class Timer(HurriedTime time, TimerCallback callback, object? state) : ITimer
    {
        public long Due { get; private set; }

        public bool Change(TimeSpan dueTime, TimeSpan period)
        {
            bool waits = dueTime >= TimeSpan.Zero && dueTime <= LongestWait;
            lock (time._gate)
            {
                time._timers.Remove(this);
                if (dueTime > LongestWait)
                {
                    Due = time.GetTimestamp() + dueTime.Ticks;
                    time._timers.Add(this);
                }
            }

            if (waits)
            {
                time.Advance(dueTime);
                ThreadPool.QueueUserWorkItem(_ => Fire());
            }

            return true;
        }

        public void Fire() => callback(state);

        public void Dispose()
        {
            lock (time._gate)
            {
                time._timers.Remove(this);
            }
        }

        public System.Threading.Tasks.ValueTask DisposeAsync()
        {
            Dispose();
            return default;
        }
    }
}
