using System;
using System.Collections.Generic;

namespace MightyNetworks.Client.Webhooks;

/// <summary>Where a receiver listens, what it accepts and where it keeps it.</summary>
public sealed record WebhookReceiverOptions
{
    /// <summary>The keys that deliveries may carry.</summary>
    public required WebhookKeys Keys { get; init; }

    /// <summary>The folder of the spool.</summary>
    public required string SpoolPath { get; init; }

    /// <summary>
    /// The URI prefixes to listen on, such as http://localhost:8085/hooks/. localhost is the loopback addresses, an IP address itself, and
    /// everything else (+, *, a host name) all addresses of the machine. A reverse proxy ends TLS.
    /// </summary>
    public required IReadOnlyList<string> Prefixes { get; init; }

    /// <summary>How long committed deliveries are kept. Within this time a repeated delivery is recognised.</summary>
    public TimeSpan Retention { get; init; } = TimeSpan.FromDays(7);

    /// <summary>The largest body in bytes.</summary>
    public int MaxBodySize { get; init; } = 1024 * 1024;

    /// <summary>How long a delivery may take to arrive.</summary>
    public TimeSpan BodyTimeout { get; init; } = TimeSpan.FromSeconds(20);

    /// <summary>Time source.</summary>
    public TimeProvider Time { get; init; } = TimeProvider.System;
}
