using System;
using System.Net;

namespace MightyNetworks.Client;

/// <summary>Endpoint, credentials and retry settings.</summary>
public sealed record ClientOptions
{
    /// <summary>The address of the live service.</summary>
    public static readonly Uri DefaultBaseUri = new("https://api.mn.co/");

    /// <summary>Scheme, host and port of the service; requests are never sent elsewhere.</summary>
    public Uri BaseUri { get; init; } = DefaultBaseUri;

    /// <summary>The network: its ID or its subdomain.</summary>
    public string NetworkId { get; init; } = string.Empty;

    /// <summary>The API token. It cannot be read.</summary>
    public string Token { private get; init; } = string.Empty;

    /// <summary>The name of the client in the User-Agent header, which the service requires.</summary>
    public string UserAgent { get; init; } = "MightyNetworks.Client";

    /// <summary>The maximum number of requests, or null for no limit.</summary>
    public long? RequestBudget { get; init; }

    /// <summary>The maximum number of requests per minute, spread evenly, or null for no limit.</summary>
    public int? RequestsPerMinute { get; init; }

    /// <summary>The maximum number of repeats of one request.</summary>
    public int MaxRetry { get; init; } = 5;

    /// <summary>How long one attempt may take without any data moving.</summary>
    public TimeSpan Timeout { get; init; } = TimeSpan.FromSeconds(100);

    /// <summary>How long one request may wait between its attempts in total.</summary>
    public TimeSpan MaxTotalWait { get; init; } = TimeSpan.FromMinutes(5);

    /// <summary>
    /// The proxy to the service: scheme, host and port. If it is null, the environment variables HTTPS_PROXY, ALL_PROXY and NO_PROXY apply,
    /// then the proxy of the system. This machine is never reached through a proxy.
    /// </summary>
    public Uri? Proxy { get; init; }

    /// <summary>The credential for the proxy, wherever its address comes from. It cannot be read.</summary>
    public NetworkCredential? ProxyCredential { private get; init; }

    /// <summary>Returns the name of the type: the options contain a token.</summary>
    public override string ToString() => nameof(ClientOptions);

    internal string ReadToken() => Token;

    internal NetworkCredential? ReadProxyCredential() => ProxyCredential;
}
