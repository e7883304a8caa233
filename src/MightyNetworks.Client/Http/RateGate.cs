using System;
using System.Threading;
using System.Threading.Tasks;

namespace MightyNetworks.Client;

/// <summary>
/// The one door that every request of a connection goes through: closed for all while the service asks for a pause,
/// and opened at an even pace where a pace was asked for.
/// </summary>
public sealed class RateGate
{
    private readonly object _lock = new();
    private readonly IClock _clock;
    private readonly TimeSpan _interval;
    private DateTimeOffset _closedUntil = DateTimeOffset.MinValue;
    private DateTimeOffset _nextSlot = DateTimeOffset.MinValue;

    internal RateGate(IClock clock, int? requestsPerMinute)
    {
        _clock = clock;
        _interval = requestsPerMinute is int pace ? TimeSpan.FromTicks(TimeSpan.TicksPerMinute / pace) : TimeSpan.Zero;
    }

    /// <summary>How long the gate stays closed because of the service's rate limit; zero when it is open.</summary>
    public TimeSpan ClosedFor
    {
        get
        {
            lock (_lock)
            {
                TimeSpan left = _closedUntil - _clock.UtcNow;
                return left > TimeSpan.Zero ? left : TimeSpan.Zero;
            }
        }
    }

    internal void CloseFor(TimeSpan pause)
    {
        lock (_lock)
        {
            DateTimeOffset until = _clock.UtcNow + pause;
            if (until > _closedUntil)
            {
                _closedUntil = until;
            }
        }
    }

    internal async Task PassAsync(CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        for (TimeSpan wait = Enter(); wait > TimeSpan.Zero; wait = Enter())
        {
            await _clock.Delay(wait, cancellationToken).ConfigureAwait(false);
        }
    }

    /// <summary>Takes the next slot and answers zero, or answers how long to wait before asking again.</summary>
    private TimeSpan Enter()
    {
        lock (_lock)
        {
            DateTimeOffset now = _clock.UtcNow;
            DateTimeOffset open = _closedUntil > _nextSlot ? _closedUntil : _nextSlot;
            if (open > now)
            {
                return open - now;
            }

            _nextSlot = now + _interval;
            return TimeSpan.Zero;
        }
    }
}
