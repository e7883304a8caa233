namespace MightyNetworks.Sandbox.Webhooks;

/// <summary>The state of a webhook, and the number of its deliveries by outcome.</summary>
/// <param name="State">Whether it delivers.</param>
/// <param name="Pending">Number of deliveries that wait or are on their way.</param>
/// <param name="Delivered">Number of accepted deliveries.</param>
/// <param name="Retried">Number of requests that were retries.</param>
/// <param name="Failed">Number of deliveries whose attempts all failed.</param>
/// <param name="Dropped">Number of dropped deliveries.</param>
public sealed record SandboxWebhookCounts(SandboxWebhookState State, int Pending, int Delivered, int Retried, int Failed, int Dropped);
