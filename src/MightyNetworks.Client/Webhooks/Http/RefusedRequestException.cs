using System;

namespace MightyNetworks.Client.Webhooks.Http;

/// <summary>A request that cannot be read, with the reply that says why.</summary>
internal sealed class RefusedRequestException(WebhookReply reply) : Exception(reply.Text)
{
    internal WebhookReply Reply { get; } = reply;
}
