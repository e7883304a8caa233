using System;

namespace MightyNetworks.Sandbox.Webhooks;

/// <summary>
/// Stops the attempts to a failing endpoint: for ten minutes after ten failed attempts in a row, and again for each that fails after the pause,
/// until one succeeds; for good after five failed deliveries in a row over three days. Requires the lock of its <see cref="SandboxWebhooks"/>.
/// </summary>
internal sealed class CircuitBreaker
{
    private const int MostFailedAttempts = 10;
    private const int MostFailedDeliveries = 5;

    private static readonly TimeSpan Pause = TimeSpan.FromMinutes(10);
    private static readonly TimeSpan Patience = TimeSpan.FromDays(3);

    private int _failedAttempts;
    private int _failedDeliveries;
    private TimeSpan _firstFailure;
    private TimeSpan _pauseEnd;

    public SandboxWebhookState State { get; private set; }

    /// <summary>Whether an attempt may start now.</summary>
    public bool Permits(TimeSpan now) => State switch
    {
        SandboxWebhookState.Active => true,
        SandboxWebhookState.Open => now >= _pauseEnd,
        _ => false,
    };

    public void AttemptSucceeded()
    {
        _failedAttempts = 0;
        _failedDeliveries = 0;
        if (State == SandboxWebhookState.Open)
        {
            State = SandboxWebhookState.Active;
        }
    }

    /// <summary>Takes note of a failed attempt; one that began before the pause does not prolong it.</summary>
    public void AttemptFailed(TimeSpan now)
    {
        _failedAttempts++;
        if (Permits(now) && _failedAttempts >= MostFailedAttempts)
        {
            State = SandboxWebhookState.Open;
            _pauseEnd = now + Pause;
        }
    }

    public void DeliveryFailed(TimeSpan now)
    {
        if (_failedDeliveries++ == 0)
        {
            _firstFailure = now;
        }

        if (_failedDeliveries >= MostFailedDeliveries && now - _firstFailure >= Patience)
        {
            State = SandboxWebhookState.Disabled;
        }
    }
}
