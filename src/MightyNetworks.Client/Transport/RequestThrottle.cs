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
    private readonly TimeSpan _interval;
    private readonly TimeSpan _longestWait;
    private readonly long _start;
    private TimeSpan _closedUntil;
    private TimeSpan _nextSlot;
    private volatile bool _isProbing;

    /// <param name="time">The time source; only its timestamps are used, never its wall time.</param>
    /// <param name="requestsPerMinute">The pace, or null for none.</param>
    /// <param name="longestWait">The longest pause that requests wait for; during a longer one they fail.</param>
    internal RequestThrottle(TimeProvider time, int? requestsPerMinute, TimeSpan longestWait)
    {
        _time = time;
        _longestWait = longestWait;
        _start = time.GetTimestamp();
        _interval = requestsPerMinute is int pace ? TimeSpan.FromTicks(TimeSpan.TicksPerMinute / pace) : TimeSpan.Zero;
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

    /// <summary>Whether the pause that the service asked for is longer than a request waits.</summary>
    internal bool IsShut => ClosedFor > _longestWait;

    private TimeSpan Now => _time.GetElapsedTime(_start);

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

    private async Task<bool> WaitUntilOpenAsync(CancellationToken cancellationToken)
    {
        for (TimeSpan wait = Enter(); wait > TimeSpan.Zero; wait = Enter())
        {
            if (IsShut)
            {
                return false;
            }

            await _time.Wait(wait, cancellationToken).ConfigureAwait(false);
        }

        return true;
    }

    /// <summary>Takes the next slot and returns zero, or returns how long to wait before trying again.</summary>
    private TimeSpan Enter()
    {
        lock (_lock)
        {
            TimeSpan now = Now;
            TimeSpan open = _closedUntil > _nextSlot ? _closedUntil : _nextSlot;
            if (open > now)
            {
                return open - now;
            }

            _nextSlot = now + _interval;
            return TimeSpan.Zero;
        }
    }

    private void EndProbe(bool succeeded)
    {
        _isProbing &= !succeeded;
        _probe.Release();
    }

    /// <summary>The permission to send one request.</summary>
    /// <param name="probed">The throttle, if this request finds out whether the service accepts requests again; otherwise null.</param>
    internal sealed class ThrottlePass(RequestThrottle? probed)
    {
        private RequestThrottle? _probed = probed;

        /// <summary>Called when the request has ended; after a success the throttle is open for all.</summary>
        internal void Leave(bool succeeded) => Interlocked.Exchange(ref _probed, null)?.EndProbe(succeeded);
    }
}
