using MightyNetworks.Client.Webhooks.Spool;

namespace MightyNetworks.Client.Webhooks;

/// <summary>An event that a receiver hands out, to be committed when it is taken.</summary>
public sealed class ReceivedWebhook
{
    internal ReceivedWebhook(MNWebhookEvent received, SpoolPosition position) => (Event, Position) = (received, position);

    /// <summary>The event.</summary>
    public MNWebhookEvent Event { get; }

    /// <summary>Whether somebody asked to have it again.</summary>
    public bool IsReplay => Position.IsReplay;

    internal SpoolPosition Position { get; }
}
