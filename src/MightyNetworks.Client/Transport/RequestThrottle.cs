using System;
using System.Diagnostics.CodeAnalysis;
using System.Threading;
using System.Threading.Tasks;

namespace MightyNetworks.Client.Transport;

/// <summary>
/// The throttle that every request of a connection passes. It is closed for all requests while the service asks for a pause; after
/// the pause it lets requests pass one by one until one succeeds. If a pace is set, it spaces requests evenly.
/// </summary>
[SuppressMessage("Design", "CA1001", Justification = "A SemaphoreSlim without a wait handle needs no disposal, and requests may leave after the connection was closed.")]
public sealed class RequestThrottle
{
    private readonly object _lock = new();
    private readonly SemaphoreSlim _probe = new(1, 1);
    private readonly TimeProvider _time;
    private readonly TimeSpan _longestWait;
    private readonly long _start;
    private CancellationTokenSource _paceChange = new();
    private int? _requestsPerMinute;
    private TimeSpan _interval;
    private TimeSpan _closedUntil;
    private TimeSpan _lastSlot = TimeSpan.MinValue;
    private int _paced;
    private volatile bool _isProbing;

    /// <param name="time">The time source; only its timestamps are used, never its wall time.</param>
    /// <param name="requestsPerMinute">The pace, or null for none.</param>
    /// <param name="longestWait">The longest pause that requests wait for; during a longer one they fail.</param>
    internal RequestThrottle(TimeProvider time, int? requestsPerMinute, TimeSpan longestWait)
    {
        _time = time;
        _longestWait = longestWait;
        _start = time.GetTimestamp();
        RequestsPerMinute = requestsPerMinute;
    }

    /// <summary>
    /// The pace: the maximum number of requests per minute, spread evenly, or null for none. A change holds at once, also for the
    /// requests that wait for their turn.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The pace is not positive.</exception>
    public int? RequestsPerMinute
    {
        get
        {
            lock (_lock)
            {
                return _requestsPerMinute;
            }
        }

        set
        {
            TimeSpan interval = value is int pace ? IntervalOf(pace) : TimeSpan.Zero;
            CancellationTokenSource change;
            lock (_lock)
            {
                (_requestsPerMinute, _interval) = (value, interval);
                (change, _paceChange) = (_paceChange, new CancellationTokenSource());
            }

            // Not under the lock: waiting requests go on from here.
            change.Cancel();
        }
    }

    /// <summary>How long the throttle stays closed because of the service's rate limit; zero when it is open.</summary>
    public TimeSpan ClosedFor
    {
        get
        {
            lock (_lock)
            {
                TimeSpan left = _closedUntil - Now;
                return left > TimeSpan.Zero ? left : TimeSpan.Zero;
            }
        }
    }

    /// <summary>How long until the pace lets the next of the waiting requests go; zero if none waits for the pace.</summary>
    public TimeSpan PacedFor
    {
        get
        {
            lock (_lock)
            {
                TimeSpan left = _paced > 0 ? NextSlot - Now : TimeSpan.Zero;
                return left > TimeSpan.Zero ? left : TimeSpan.Zero;
            }
        }
    }

    /// <summary>Whether the pause that the service asked for is longer than a request waits.</summary>
    internal bool IsShut => ClosedFor > _longestWait;

    private TimeSpan Now => _time.GetElapsedTime(_start);

    private TimeSpan NextSlot => _lastSlot + _interval;

    internal void CloseFor(TimeSpan pause)
    {
        lock (_lock)
        {
            TimeSpan until = Now + pause;
            if (until > _closedUntil)
            {
                _closedUntil = until;
            }

            _isProbing = true;
        }
    }

    /// <summary>Waits until a request may be sent; null if the throttle stays closed for longer than a request waits.</summary>
    internal async Task<ThrottlePass?> PassAsync(CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        while (true)
        {
            bool isProbe = _isProbing;
            if (isProbe)
            {
                await _probe.WaitAsync(cancellationToken).ConfigureAwait(false);
            }

            bool isOpen;
            bool staysProbe = false;
            try
            {
                isOpen = await WaitUntilOpenAsync(cancellationToken).ConfigureAwait(false);
                staysProbe = isProbe && isOpen && _isProbing;
            }
            finally
            {
                if (isProbe && !staysProbe)
                {
                    _probe.Release();
                }
            }

            if (!isOpen)
            {
                return null;
            }

            // If the throttle closed while this request waited for its slot, the request queues like the others.
            if (isProbe || !_isProbing)
            {
                return new ThrottlePass(staysProbe ? this : null);
            }
        }
    }

    private static TimeSpan IntervalOf(int pace) =>
        pace > 0 ? TimeSpan.FromTicks(TimeSpan.TicksPerMinute / pace) : throw new ArgumentOutOfRangeException(nameof(pace));

    private async Task<bool> WaitUntilOpenAsync(CancellationToken cancellationToken)
    {
        for (Turn turn = Enter(); turn.Wait > TimeSpan.Zero; turn = Enter())
        {
            if (IsShut)
            {
                return false;
            }

            await WaitAsync(turn, cancellationToken).ConfigureAwait(false);
        }

        return true;
    }

    private async Task WaitAsync(Turn turn, CancellationToken cancellationToken)
    {
        using var waking = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, turn.PaceChange);
        CountPaced(turn, 1);
        try
        {
            await _time.Wait(turn.Wait, waking.Token).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            // The pace changed, and with it how long to wait.
        }
        finally
        {
            CountPaced(turn, -1);
        }

        cancellationToken.ThrowIfCancellationRequested();
    }

    private void CountPaced(Turn turn, int change)
    {
        lock (_lock)
        {
            _paced += turn.IsPaced ? change : 0;
        }
    }

    /// <summary>Takes the next slot, or tells how long to wait before trying again.</summary>
    private Turn Enter()
    {
        lock (_lock)
        {
            TimeSpan now = Now;
            bool isPaced = NextSlot > _closedUntil;
            TimeSpan open = isPaced ? NextSlot : _closedUntil;
            if (open > now)
            {
                return new Turn(open - now, isPaced, _paceChange.Token);
            }

            _lastSlot = now;
            return default;
        }
    }

    private void EndProbe(bool succeeded)
    {
        _isProbing &= !succeeded;
        _probe.Release();
    }

    /// <summary>How long a request waits, zero if it may go; whether it waits for the pace; and what ends the wait early.</summary>
    private readonly record struct Turn(TimeSpan Wait, bool IsPaced, CancellationToken PaceChange);

    /// <summary>The permission to send one request.</summary>
    /// <param name="probed">The throttle, if this request finds out whether the service accepts requests again; otherwise null.</param>
    internal sealed class ThrottlePass(RequestThrottle? probed)
    {
        private RequestThrottle? _probed = probed;

        /// <summary>Called when the request has ended; after a success the throttle is open for all.</summary>
        internal void Leave(bool succeeded) => Interlocked.Exchange(ref _probed, null)?.EndProbe(succeeded);
    }
}
