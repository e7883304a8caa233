using System;
using System.Threading;
using System.Threading.Tasks;

namespace MightyNetworks.Client;

/// <summary>Cancels one attempt when nothing has moved for a while, or when the caller cancels it.</summary>
internal sealed class Watchdog : IDisposable
{
    private readonly IClock _clock;
    private readonly TimeSpan _limit;
    private readonly CancellationTokenSource _attempt;
    private long _lastMove;

    internal Watchdog(IClock clock, TimeSpan limit, CancellationToken caller)
    {
        _clock = clock;
        _limit = limit;
        _attempt = CancellationTokenSource.CreateLinkedTokenSource(caller);
        Moved();
        _ = WatchAsync();
    }

    internal CancellationToken Token => _attempt.Token;

    internal bool TimedOut { get; private set; }

    public void Dispose()
    {
        _attempt.Cancel();
        _attempt.Dispose();
    }

    /// <summary>Something was sent or received: the time starts again.</summary>
    internal void Moved() => Interlocked.Exchange(ref _lastMove, _clock.UtcNow.UtcTicks);

    private async Task WatchAsync()
    {
        CancellationToken over = _attempt.Token;
        for (TimeSpan left = Left(); left > TimeSpan.Zero; left = Left())
        {
            // Every attempt ends this wait: WhenAny spares each of them an exception.
            Task wait = _clock.Delay(left, over);
            await Task.WhenAny(wait).ConfigureAwait(false);
            if (wait.IsCanceled)
            {
                return;
            }
        }

        TimedOut = true;
        try
        {
            _attempt.Cancel();
        }
        catch (ObjectDisposedException)
        {
            // The attempt ended at the same moment.
        }
    }

    private TimeSpan Left() => _limit - TimeSpan.FromTicks(_clock.UtcNow.UtcTicks - Interlocked.Read(ref _lastMove));
}
