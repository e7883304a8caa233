using MightyNetworks.Sandbox.Webhooks;

namespace MightyNetworks.PowerShell.Binding;

/// <summary>Completes the kinds of webhook events.</summary>
public sealed class WebhookKindCompleter() : KnownValueCompleter(SandboxWebhookKinds.All);
