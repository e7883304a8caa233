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
    private readonly CancellationTokenSource _over = new();
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
        _over.Cancel();
        _over.Dispose();
        _attempt.Dispose();
    }

    /// <summary>Something was sent or received: the time starts again.</summary>
    internal void Moved() => Interlocked.Exchange(ref _lastMove, _clock.UtcNow.UtcTicks);

    private async Task WatchAsync()
    {
        CancellationToken over = _over.Token;
        try
        {
            for (TimeSpan left = Left(); left > TimeSpan.Zero; left = Left())
            {
                await _clock.Delay(left, over).ConfigureAwait(false);
            }

            TimedOut = true;
            _attempt.Cancel();
        }
        catch (Exception e) when (e is OperationCanceledException or ObjectDisposedException)
        {
            // The attempt ended first.
        }
    }

    private TimeSpan Left() => _limit - TimeSpan.FromTicks(_clock.UtcNow.UtcTicks - Interlocked.Read(ref _lastMove));
}
