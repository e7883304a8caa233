using System;
using System.Globalization;
using System.Threading;
using MightyNetworks.Client;

namespace MightyNetworks.PowerShell;

/// <summary>
/// An authenticated way to one network. It belongs to the runspace that made it; another runspace uses it only when it is
/// given the object. Thread-safe. It shows what was sent through it, and never the token.
/// </summary>
public sealed class MNConnection
{
    private int _closed;

    internal MNConnection(string name, AdminApiClient client, Me? me, bool isSandbox, int? requestsPerMinute)
    {
        Name = name;
        Client = client;
        IsSandbox = isSandbox;
        RequestsPerMinute = requestsPerMinute;
        if (me?.Network is { } network)
        {
            client.NetworkId = network.Id.ToString(CultureInfo.InvariantCulture);
            Subdomain = network.Subdomain;
            Title = network.Title;
        }

        User = me?.User?.ToString();
    }

    /// <summary>The name that -Connection takes.</summary>
    public string Name { get; }

    /// <summary>The network's number, or what was given where the connection was not verified.</summary>
    public string NetworkId => Client.NetworkId;

    /// <summary>The network's subdomain; null where the connection was not verified.</summary>
    public string? Subdomain { get; }

    /// <summary>The network's title; null where the connection was not verified.</summary>
    public string? Title { get; }

    /// <summary>Whose token it is; null where the connection was not verified.</summary>
    public string? User { get; }

    /// <summary>The address of the service.</summary>
    public Uri BaseUri => Client.BaseUri;

    /// <summary>Whether this is the network in memory that needs no token.</summary>
    public bool IsSandbox { get; }

    /// <summary>Whether cmdlets without -Connection use it in the session that asks.</summary>
    public bool IsDefault => ConnectionTable.IsDefault(this);

    /// <summary>Whether it was disconnected.</summary>
    public bool IsClosed => Volatile.Read(ref _closed) != 0;

    /// <summary>Requests sent, repeats included.</summary>
    public long RequestsMade => Client.Requests.Made;

    /// <summary>Requests among those made that repeated an earlier one.</summary>
    public long RequestsRetried => Client.Requests.Retried;

    /// <summary>Requests not sent because they would have exceeded the budget.</summary>
    public long RequestsRefused => Client.Requests.Refused;

    /// <summary>The most requests that may be sent; null for no limit.</summary>
    public long? RequestBudget => Client.Requests.Budget;

    /// <summary>The most requests a minute; null for no limit.</summary>
    public int? RequestsPerMinute { get; }

    /// <summary>What the requests made cost in US dollars once the month's included requests are used up.</summary>
    public decimal EstimatedExtraCost => IsSandbox ? 0 : Client.Requests.EstimatedExtraCost;

    internal AdminApiClient Client { get; }

    /// <summary>The name.</summary>
    public override string ToString() => Name;

    internal void Close()
    {
        if (Interlocked.Exchange(ref _closed, 1) == 0)
        {
            Client.Dispose();
        }
    }

    /// <summary>Whether an object that says it came from a network can have come through this connection.</summary>
    internal bool Serves(string networkId) =>
        networkId == NetworkId
        || string.Equals(networkId, Subdomain, StringComparison.OrdinalIgnoreCase)
        || (Subdomain is null && IsNumber(networkId) != IsNumber(NetworkId));

    // An unverified connection may know its network only by the other of its two names.
    private static bool IsNumber(string networkId) => ulong.TryParse(networkId, NumberStyles.None, CultureInfo.InvariantCulture, out _);
}
