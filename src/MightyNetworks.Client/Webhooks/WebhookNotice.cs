namespace MightyNetworks.Client.Webhooks;

/// <summary>Something that a receiver reports to its user.</summary>
/// <param name="IsWarning">Whether the user has to act.</param>
/// <param name="Text">What happened.</param>
public sealed record WebhookNotice(bool IsWarning, string Text);
