using System;

namespace MightyNetworks.Sandbox.Webhooks;

/// <summary>
/// Stops the attempts to a failing endpoint: for ten minutes after ten failed attempts in a row, then until one more attempt succeeds; and for
/// good after five failed deliveries in a row over three days. Requires the lock of its <see cref="SandboxWebhooks"/>.
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
    private TimeSpan _opensAgain;
    private bool _isTrying;

    public SandboxWebhookState State { get; private set; }

    /// <summary>Whether an attempt may start now. After the pause one may, whose result decides.</summary>
    public bool Permits(TimeSpan now)
    {
        if (State == SandboxWebhookState.Active)
        {
            return true;
        }

        if (State == SandboxWebhookState.Disabled || _isTrying || now < _opensAgain)
        {
            return false;
        }

        _isTrying = true;
        return true;
    }

    public void AttemptSucceeded()
    {
        _failedAttempts = 0;
        _failedDeliveries = 0;
        _isTrying = false;
        if (State == SandboxWebhookState.Open)
        {
            State = SandboxWebhookState.Active;
        }
    }

    public void AttemptFailed(TimeSpan now)
    {
        _failedAttempts++;
        if (State == SandboxWebhookState.Disabled || (State == SandboxWebhookState.Open && !_isTrying))
        {
            return;
        }

        if (_isTrying || _failedAttempts >= MostFailedAttempts)
        {
            State = SandboxWebhookState.Open;
            _opensAgain = now + Pause;
            _isTrying = false;
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
