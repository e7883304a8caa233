using MightyNetworks.PowerShell.Binding;

namespace MightyNetworks.PowerShell.Reporting;

/// <summary>Events of webhooks as PowerShell shows them.</summary>
internal static class WebhookOutput
{
    /// <summary>Turns a payload without a type of its own into PowerShell's objects.</summary>
    internal static MNWebhookEvent Prepare(MNWebhookEvent one)
    {
        if (one.Payload is RawJson json)
        {
            one.Payload = JsonObjects.Read(json.Value);
        }

        return one;
    }
}
