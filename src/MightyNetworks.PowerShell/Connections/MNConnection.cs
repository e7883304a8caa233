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
using MightyNetworks.PowerShell.Names;

namespace MightyNetworks.PowerShell.Connections;

/// <summary>
/// An authenticated connection to one network, with its request counters. Never shows the token. Belongs to the runspace that
/// created it; other runspaces can use it by passing the object. Thread-safe.
/// </summary>
[SuppressMessage("Design", "CA1001", Justification = "A SemaphoreSlim needs no disposal unless its wait handle is used.")]
public sealed class MNConnection
{
    private readonly SemaphoreSlim _identifying = new(1, 1);
    private readonly string _specified;
    private volatile string _name;
    private volatile string _networkId;
    private volatile Me? _me;
    private int _closed;
    private int _incompleteLists;

    internal MNConnection(string name, AdminApiClient client, bool isSandbox)
    {
        _name = name;
        Client = client;
        IsSandbox = isSandbox;
        _specified = _networkId = client.NetworkId;
        Directory = new NetworkDirectory(client);
    }

    /// <summary>Name of the connection, for -Connection.</summary>
    public string Name => _name;

    /// <summary>ID of the network; the specified ID or subdomain until the connection is verified.</summary>
    public string NetworkId => _networkId;

    /// <summary>Subdomain of the network; null until the connection is verified.</summary>
    public string? Subdomain => _me?.Network?.Subdomain;

    /// <summary>Title of the network; null until the connection is verified.</summary>
    public string? Title => _me?.Network?.Title;

    /// <summary>Owner of the token; null until the connection is verified.</summary>
    public string? User => _me?.User?.ToString();

    /// <summary>Base address of the service.</summary>
    public Uri BaseUri => Client.BaseUri;

    /// <summary>Proxy on the way to the service, without credential; null for none, and where the system decides.</summary>
    public Uri? Proxy => Client.Proxy;

    /// <summary>Whether the network is the sandbox, which lives in memory and needs no token.</summary>
    public bool IsSandbox { get; }

    /// <summary>Whether it is the default connection of the calling session.</summary>
    public bool IsDefault => ConnectionTable.IsDefault(this);

    /// <summary>Whether the connection was closed.</summary>
    public bool IsClosed => Volatile.Read(ref _closed) != 0;

    /// <summary>Number of requests sent, including repeats.</summary>
    public long RequestsMade => Client.Requests.Made;

    /// <summary>Number of requests sent that were repeats.</summary>
    public long RequestsRetried => Client.Requests.Retried;

    /// <summary>Number of requests not sent because they would have exceeded the budget.</summary>
    public long RequestsRefused => Client.Requests.Refused;

    /// <summary>Maximum number of requests, counted from the first one on the connection; null for no limit.</summary>
    public long? RequestBudget => Client.Requests.Budget;

    /// <summary>Number of requests that the budget still allows; null for no limit.</summary>
    public long? RequestsLeft => Client.Requests.Left;

    /// <summary>Maximum number of requests per minute; null for no limit.</summary>
    public int? RequestsPerMinute => Client.Throttle.RequestsPerMinute;

    /// <summary>Cost of the requests in US dollars if the included requests of the month are used up.</summary>
    public decimal EstimatedExtraCost => IsSandbox ? 0 : RequestPrice.Of(RequestsMade);

    internal AdminApiClient Client { get; }

    internal NetworkDirectory Directory { get; }

    /// <summary>The number of lists that were written although objects are missing.</summary>
    internal int IncompleteLists => Volatile.Read(ref _incompleteLists);

    internal void Rename(string name) => _name = name;

    internal void NoteIncompleteList() => Interlocked.Increment(ref _incompleteLists);

    /// <summary>Returns the name.</summary>
    public override string ToString() => Name;

    internal void Close()
    {
        if (Interlocked.Exchange(ref _closed, 1) == 0)
        {
            Client.Dispose();
        }
    }

    /// <summary>Whether the connection is to the network; null if unknown before <see cref="IdentifyAsync"/>.</summary>
    internal bool? IsTo(string networkId)
    {
        string wanted = networkId.Trim();
        if (NetworkName.AreEqual(wanted, NetworkId) || NetworkName.AreEqual(wanted, _specified) || NetworkName.AreEqual(wanted, Subdomain))
        {
            return true;
        }

        // Until it is verified, a connection knows only the ID or only the subdomain.
        return _me?.Network is null && NetworkName.IsNumber(wanted) != NetworkName.IsNumber(NetworkId) ? null : false;
    }

    /// <summary>Sets the network of a response, an object or a list, where the service does not name it.</summary>
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

    /// <summary>Identifies the network that the token belongs to, with a single request at most.</summary>
    /// <exception cref="MightyNetworksException">The request failed, or the token belongs to a different network than specified.</exception>
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
            if (!NetworkName.AreEqual(_specified, id) && !NetworkName.AreEqual(_specified, network.Subdomain))
            {
                throw AdminApiClient.OtherNetwork(_specified, network);
            }

            _networkId = id;
        }

        _me = me;
    }
}
