using MightyNetworks.Client.Webhooks;

namespace MightyNetworks.PowerShell.Binding;

/// <summary>Completes the kinds of events that webhooks deliver; any other text is accepted, too.</summary>
public sealed class WebhookKindCompleter() : KnownValueCompleter(WebhookKinds.Names);
