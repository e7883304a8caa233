using System;

namespace MightyNetworks.Sandbox.Webhooks;

/// <summary>Decides what is sent when: the queue, the retries and the circuit breaker. Requires the lock of its <see cref="SandboxWebhooks"/>.</summary>
internal sealed class DeliveryPlan(int logCapacity)
{
    private readonly DeliveryQueue _queue = new();
    private readonly CircuitBreaker _breaker = new();

    public DeliveryLog Log { get; } = new(logCapacity);

    public SandboxWebhookCounts Counts => Log.ToCounts(_breaker.State);

    public TimeSpan? NextDue => _queue.NextDue;

    public void Accept(OutgoingDelivery delivery, TimeSpan due)
    {
        Log.Add(delivery);
        delivery.Due = due;
        _queue.Add(delivery);
    }

    /// <summary>Takes the next delivery to send now; null for none.</summary>
    public OutgoingDelivery? Take(TimeSpan now)
    {
        while (_queue.Take(now) is { } delivery)
        {
            if (_breaker.Permits(now))
            {
                return delivery;
            }

            Withhold(delivery, now);
        }

        return null;
    }

    /// <summary>Takes note of a response.</summary>
    public void Conclude(OutgoingDelivery delivery, DeliveryResponse response, TimeSpan now)
    {
        Log.CountAttempt(delivery, response);
        if (response.IsAccepted)
        {
            _breaker.AttemptSucceeded();
            Log.End(delivery, SandboxWebhookOutcome.Delivered);
            return;
        }

        _breaker.AttemptFailed(now);
        Retry(delivery, now);
    }

    /// <summary>While the breaker is open, a new delivery is dropped, and a retry counts as failed without being sent.</summary>
    private void Withhold(OutgoingDelivery delivery, TimeSpan now)
    {
        if (delivery.IsNew || _breaker.State == SandboxWebhookState.Disabled)
        {
            Log.End(delivery, SandboxWebhookOutcome.Dropped);
        }
        else
        {
            Retry(delivery, now);
        }
    }

    private void Retry(OutgoingDelivery delivery, TimeSpan now)
    {
        if (delivery.Postpone(now))
        {
            _queue.Add(delivery);
            return;
        }

        Log.End(delivery, SandboxWebhookOutcome.Failed);
        _breaker.DeliveryFailed(now);
        if (_breaker.State == SandboxWebhookState.Disabled)
        {
            foreach (OutgoingDelivery waiting in _queue.TakeAll())
            {
                Log.End(waiting, SandboxWebhookOutcome.Dropped);
            }
        }
    }
}
