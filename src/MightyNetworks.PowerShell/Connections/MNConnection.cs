using System;
using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Threading;
using System.Threading.Tasks;
using MightyNetworks.Client;
using MightyNetworks.Client.Errors;
using MightyNetworks.Client.Operations;
using MightyNetworks.Client.Transport;

namespace MightyNetworks.PowerShell.Connections;

/// <summary>
/// An authenticated connection to one network, and what was sent through it. It never shows the token. It belongs to the runspace that
/// made it; another runspace can use it once it has the object. Thread-safe.
/// </summary>
[SuppressMessage("Design", "CA1001", Justification = "A SemaphoreSlim whose wait handle nobody asks for holds nothing to dispose of.")]
public sealed class MNConnection
{
    private readonly SemaphoreSlim _identifying = new(1, 1);
    private readonly string _given;
    private volatile string _networkId;
    private volatile Me? _me;
    private int _closed;

    internal MNConnection(string name, AdminApiClient client, bool isSandbox, int? requestsPerMinute)
    {
        Name = name;
        Client = client;
        IsSandbox = isSandbox;
        RequestsPerMinute = requestsPerMinute;
        _given = _networkId = client.NetworkId;
    }

    /// <summary>The name that -Connection takes.</summary>
    public string Name { get; }

    /// <summary>The network's ID, or what was specified while the connection is not verified.</summary>
    public string NetworkId => _networkId;

    /// <summary>The network's subdomain; null while the connection is not verified.</summary>
    public string? Subdomain => _me?.Network?.Subdomain;

    /// <summary>The network's title; null while the connection is not verified.</summary>
    public string? Title => _me?.Network?.Title;

    /// <summary>Whose token it is; null while the connection is not verified.</summary>
    public string? User => _me?.User?.ToString();

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
    public decimal EstimatedExtraCost => IsSandbox ? 0 : RequestPrice.Of(RequestsMade);

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

    /// <summary>Whether the connection is to a network; null where it takes <see cref="IdentifyAsync"/> to know.</summary>
    internal bool? IsTo(string networkId)
    {
        string asked = networkId.Trim();
        if (NetworkName.AreEqual(asked, NetworkId) || NetworkName.AreEqual(asked, _given) || NetworkName.AreEqual(asked, Subdomain))
        {
            return true;
        }

        // An unverified connection knows its network by one of its two names only.
        return _me?.Network is null && NetworkName.IsNumber(asked) != NetworkName.IsNumber(NetworkId) ? null : false;
    }

    /// <summary>Names the connection's network in a response, an object or a list, where the service does not.</summary>
    internal T Stamp<T>(T response)
    {
        if (response is Resource resource)
        {
            resource.NetworkId ??= NetworkId;
        }
        else if (response is IEnumerable<Resource> list)
        {
            foreach (Resource one in list)
            {
                one.NetworkId ??= NetworkId;
            }
        }

        return response;
    }

    /// <summary>Finds out, with one request and only once, which network the token belongs to.</summary>
    /// <exception cref="MightyNetworksException">The request failed, or the token belongs to another network than the one specified.</exception>
    internal async Task IdentifyAsync(IRequestListener listener, CancellationToken cancellationToken)
    {
        await _identifying.WaitAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            if (_me?.Network is null)
            {
                Accept((await Client.SendAsync(Networks.Me(), listener, cancellationToken).ConfigureAwait(false))!);
            }
        }
        finally
        {
            _identifying.Release();
        }
    }

    private void Accept(Me me)
    {
        if (me.Network is { } network)
        {
            string id = network.Id.ToString(CultureInfo.InvariantCulture);
            if (!NetworkName.AreEqual(_given, id) && !NetworkName.AreEqual(_given, network.Subdomain))
            {
                throw AdminApiClient.OtherNetwork(_given, network);
            }

            _networkId = id;
        }

        _me = me;
    }
}
