using System;
using System.Threading;

namespace MightyNetworks.Client.Transport;

/// <summary>
/// Cancels one attempt when no data moves for the time limit, when its response takes too long as a whole, or when the caller cancels.
/// </summary>
internal sealed class Watchdog : IDisposable
{
    /// <summary>The whole response may take this many times the limit, even if data keeps arriving.</summary>
    internal const int WholeResponse = 3;

    private readonly TimeProvider _time;
    private readonly TimeSpan _limit;
    private readonly CancellationTokenSource _attempt;
    private readonly ITimer _idle;
    private ITimer? _whole;

    internal Watchdog(TimeProvider time, TimeSpan limit, CancellationToken caller)
    {
        _time = time;
        _limit = limit;
        _attempt = CancellationTokenSource.CreateLinkedTokenSource(caller);
        Token = _attempt.Token;
        _idle = time.CreateTimer(TimeOut, this, limit, Timeout.InfiniteTimeSpan);
    }

    internal CancellationToken Token { get; }

    internal bool TimedOut { get; private set; }

    public void Dispose()
    {
        _idle.Dispose();
        _whole?.Dispose();
        _attempt.Dispose();
    }

    /// <summary>Data was sent or received: the limit starts again.</summary>
    internal void Moved() => _idle.Change(_limit, Timeout.InfiniteTimeSpan);

    /// <summary>The status arrived: the rest of the response has a limit of its own.</summary>
    internal void ResponseStarted()
    {
        Moved();
        _whole = _time.CreateTimer(TimeOut, this, TimeSpan.FromTicks(_limit.Ticks * WholeResponse), Timeout.InfiniteTimeSpan);
    }

    private static void TimeOut(object? state)
    {
        var watchdog = (Watchdog)state!;
        watchdog.TimedOut = true;
        try
        {
            watchdog._attempt.Cancel();
        }
        catch (ObjectDisposedException)
        {
            // The attempt ended at the same moment.
        }
    }
}
