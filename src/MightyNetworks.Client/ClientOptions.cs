using System;

namespace MightyNetworks.Client;

/// <summary>Where a client sends its requests, as whom, and how hard it tries.</summary>
public sealed class ClientOptions
{
    /// <summary>The address of the live service.</summary>
    public static readonly Uri DefaultBaseUri = new("https://api.mn.co/");

    /// <summary>Scheme, host and port of the service; nothing is ever sent anywhere else.</summary>
    public Uri BaseUri { get; set; } = DefaultBaseUri;

    /// <summary>The network: its number or its subdomain.</summary>
    public string NetworkId { get; set; } = string.Empty;

    /// <summary>The API token.</summary>
    public string Token { private get; set; } = string.Empty;

    /// <summary>What the client calls itself; the service refuses requests without it.</summary>
    public string UserAgent { get; set; } = "MightyNetworks.Client";

    /// <summary>The most requests that may be sent, or null for no limit.</summary>
    public long? RequestBudget { get; set; }

    /// <summary>The most requests a minute, spread evenly, or null for no limit.</summary>
    public int? RequestsPerMinute { get; set; }

    /// <summary>How often one request is repeated at most.</summary>
    public int MaxRetry { get; set; } = 5;

    /// <summary>How long one attempt may take without a byte moving.</summary>
    public TimeSpan Timeout { get; set; } = TimeSpan.FromSeconds(100);

    /// <summary>How long one request may wait between its attempts, all waits together.</summary>
    public TimeSpan MaxTotalWait { get; set; } = TimeSpan.FromMinutes(5);

    internal string ReadToken() => Token;
}
