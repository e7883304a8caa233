namespace MightyNetworks.Sandbox.Webhooks;

/// <summary>Whether a webhook delivers.</summary>
public enum SandboxWebhookState
{
    /// <summary>It delivers.</summary>
    Active,

    /// <summary>The circuit breaker is open after repeated failures: new events are dropped.</summary>
    Open,

    /// <summary>Disabled after five failed deliveries in a row over three days: all events are dropped until a reset.</summary>
    Disabled,
}
