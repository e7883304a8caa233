namespace MightyNetworks.Sandbox.Webhooks;

/// <summary>What became of a delivery.</summary>
public enum SandboxWebhookOutcome
{
    /// <summary>It waits for its first attempt or a retry, or is on its way.</summary>
    Pending,

    /// <summary>The endpoint accepted it with a status from 200 to 299.</summary>
    Delivered,

    /// <summary>All attempts failed.</summary>
    Failed,

    /// <summary>It was dropped while the circuit breaker was open, or because the webhook was disabled.</summary>
    Dropped,
}
