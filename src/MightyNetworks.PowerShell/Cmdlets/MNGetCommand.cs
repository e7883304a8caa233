using System;
using System.Linq;
using System.Management.Automation;
using MightyNetworks.Client.Errors;
using MightyNetworks.Client.Requests;
using MightyNetworks.PowerShell.Binding;
using MightyNetworks.PowerShell.Connections;
using MightyNetworks.PowerShell.Reporting;

namespace MightyNetworks.PowerShell.Cmdlets;

/// <summary>Base class for cmdlets that read: lists page by page, or objects by ID.</summary>
public abstract class MNGetCommand : MNRequestCommand
{
    /// <summary>Lists all objects.</summary>
    protected const string AllSet = "All";

    /// <summary>Gets objects by ID.</summary>
    protected const string KeySet = "Key";

    private MNConnection? _only;

    /// <summary>
    /// The connections to read from, as objects or by name. By default it is the connection to the piped object's network, otherwise the
    /// default connection.
    /// </summary>
    [Parameter]
    [ConnectionTransformation]
    [ArgumentCompleter(typeof(ConnectionCompleter))]
    [ValidateNotNullOrEmpty]
    public MNConnection[]? Connection { get; set; }

    /// <summary>The network that a piped object came from. The connection to that network is used.</summary>
    [Parameter(ValueFromPipelineByPropertyName = true, DontShow = true)]
    public string? NetworkId { get; set; }

    /// <summary>Checks the piped object and reads. An object without a key that this cmdlet takes ends the cmdlet.</summary>
    protected sealed override void ProcessRecord()
    {
        if (MyInvocation.ExpectingInput && ParameterSetName != ParameterAttribute.AllParameterSets && !TookKey())
        {
            Refuse("MNNoKey", $"{MyInvocation.MyCommand.Name} found no key it knows in the object in the pipeline.");
        }

        if (!TakeInput(null))
        {
            return;
        }

        if (ReadsByName || !Input.Names.Any())
        {
            Read();
            return;
        }

        // A name stands for another ID in each network.
        foreach (MNConnection connection in Connections(null))
        {
            if (FindNames(connection))
            {
                _only = connection;
                Read();
                _only = null;
            }
        }
    }

    /// <inheritdoc/>
    private protected sealed override bool SendsOnePerKey => true;

    /// <summary>Whether the cmdlet has requests for names, so that their IDs need not be found first.</summary>
    private protected virtual bool ReadsByName => false;

    /// <summary>Reads for one object of the pipeline.</summary>
    protected abstract void Read();

    /// <summary>Writes objects by ID.</summary>
    internal void FetchEach<T>(MNKey[] ids, Func<ulong, ApiRequest<T>> request)
        where T : class
    {
        foreach (ulong id in ids.Select(key => key.Id))
        {
            Fetch(request(id), id);
        }
    }

    /// <summary>Writes objects by the IDs of their parents and their own.</summary>
    internal void FetchEach<T>(MNKey[] parents, MNKey[] ids, Func<ulong, ulong, ApiRequest<T>> request)
        where T : class
    {
        foreach (ulong parent in parents.Select(key => key.Id))
        {
            FetchEach(ids, id => request(parent, id));
        }
    }

    /// <summary>Writes one object; errors are about its key.</summary>
    internal void Fetch<T>(ApiRequest<T> request, object? key)
        where T : class
    {
        foreach (MNConnection connection in Connections(key))
        {
            Dispatch(connection, request, key, request.ToString());
        }
    }

    /// <summary>Writes a list as it arrives, filtered if a filter is specified; errors are about the key it belongs to.</summary>
    internal void List<T>(ListRequest<T> request, Func<T, bool>? filter = null, object? key = null)
    {
        foreach (MNConnection connection in Connections(key))
        {
            WriteList(connection, request, filter, key, Connection is { Length: > 1 });
        }
    }

    /// <summary>Writes the lists that belong to some objects, one after the other.</summary>
    internal void ListEach<T>(MNKey[] parents, Func<ulong, ListRequest<T>> request, Func<T, bool>? filter = null)
    {
        foreach (ulong parent in parents.Select(key => key.Id))
        {
            List(request(parent), filter, parent);
        }
    }

    /// <summary>Reads from one network; a failure of it ends the cmdlet, unless others are read, too.</summary>
    private protected void ReadFrom(MNConnection connection, bool othersAreRead, Action read)
    {
        try
        {
            read();
        }
        catch (MightyNetworksException failure) when (!othersAreRead)
        {
            ThrowTerminatingError(ErrorRecords.From(failure, connection));
        }
        catch (MightyNetworksException failure)
        {
            WriteFailure(failure, connection);
        }
    }

    /// <summary>A filter by a wildcard pattern; null if there is no pattern.</summary>
    internal static Func<T, bool>? WildcardFilter<T>(string? pattern, Func<T, string?> text)
    {
        if (pattern is null)
        {
            return null;
        }

        WildcardPattern wildcard = WildcardPattern.Get(pattern, WildcardOptions.IgnoreCase | WildcardOptions.CultureInvariant);
        return item => wildcard.IsMatch(text(item) ?? string.Empty);
    }

    /// <summary>The connections to read through; none, with an error, if none of them is to the network of the piped object.</summary>
    internal MNConnection[] Connections(object? target) => _only is null ? Finder.For(NetworkId, Connection, target) : [_only];

    // The network of an object alone says nothing about what to read.
    private bool TookKey() => MyInvocation.BoundParameters.Keys.Any(name => name != nameof(NetworkId) && !Input.IsSpecifiedExplicitly(name));
}
