using System;

namespace MightyNetworks.Sandbox.Webhooks;

/// <summary>One event on its way to the endpoint. Requires the lock of its <see cref="SandboxWebhooks"/>.</summary>
internal sealed class OutgoingDelivery(long number, string eventId, string eventType, byte[] body, bool isDuplicate)
{
    /// <summary>The waits before the retries, in the service's time: five retries within eight hours.</summary>
    private static readonly TimeSpan[] Waits =
    [
        TimeSpan.FromMinutes(1), TimeSpan.FromMinutes(5), TimeSpan.FromMinutes(30), TimeSpan.FromHours(2), TimeSpan.FromHours(5),
    ];

    private int _retries;

    public long Number { get; } = number;

    public byte[] Body { get; private set; } = body;

    /// <summary>The service's time of the next attempt.</summary>
    public TimeSpan Due { get; set; }

    public SandboxWebhookOutcome Outcome { get; private set; }

    public int Attempts { get; private set; }

    /// <summary>Whether the next attempt is the first.</summary>
    public bool IsNew => _retries == 0;

    private int? Status { get; set; }

    private string? Error { get; set; }

    public SandboxWebhookLogEntry ToLogEntry() => new(eventId, eventType, Outcome, Attempts, Status, Error, isDuplicate);

    public void Count(DeliveryResponse response)
    {
        Attempts++;
        Status = response.Status;
        Error = response.Error;
    }

    /// <summary>Sets the time of the next retry; false if there is none left.</summary>
    public bool Postpone(TimeSpan now)
    {
        if (_retries == Waits.Length)
        {
            return false;
        }

        Due = now + Waits[_retries++];
        return true;
    }

    public void End(SandboxWebhookOutcome outcome)
    {
        Outcome = outcome;
        Body = [];
    }
}
