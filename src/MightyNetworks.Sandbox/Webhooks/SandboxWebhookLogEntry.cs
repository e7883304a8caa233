namespace MightyNetworks.Sandbox.Webhooks;

/// <summary>A logged delivery.</summary>
/// <param name="EventId">The ID of the event.</param>
/// <param name="EventType">The kind of the event, as spelled in the delivery.</param>
/// <param name="Outcome">What became of it.</param>
/// <param name="Attempts">Number of requests sent.</param>
/// <param name="Status">The status of the latest response; null for none.</param>
/// <param name="Error">Why the latest attempt had no response; null if it had one.</param>
/// <param name="IsDuplicate">Whether it repeats the delivery before it.</param>
public sealed record SandboxWebhookLogEntry(string EventId, string EventType, SandboxWebhookOutcome Outcome, int Attempts, int? Status, string? Error, bool IsDuplicate);
