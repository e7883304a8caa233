using System;
using System.Linq;
using System.Management.Automation;
using MightyNetworks.Client.Requests;
using MightyNetworks.PowerShell.Connections;
using MightyNetworks.PowerShell.Reporting;

namespace MightyNetworks.PowerShell.Cmdlets;

/// <summary>What a cmdlet is that reads: whole lists, page by page, or single objects by their keys.</summary>
public abstract class MNGetCommand : MNRequestCommand
{
    /// <summary>Lists all objects.</summary>
    protected const string AllSet = "All";

    /// <summary>Gets objects by ID.</summary>
    protected const string KeySet = "Key";

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

    /// <summary>Reads what was asked for; an object in the pipeline that carries no key this cmdlet takes is an error.</summary>
    protected sealed override void ProcessRecord()
    {
        if (MyInvocation.ExpectingInput && ParameterSetName != ParameterAttribute.AllParameterSets && !TookKey())
        {
            Refuse("MNNoKey", $"{MyInvocation.MyCommand.Name} found no key it knows in the object in the pipeline.");
        }

        Row.DropEmptyCells(null);
        if (Row.FaultOfKeys() is { } fault)
        {
            WriteError(ErrorRecords.Refused(fault.Id, fault.Message + " Nothing was sent.", ErrorCategory.InvalidArgument, 0UL));
            return;
        }

        Read();
    }

    /// <summary>Reads for one object of the pipeline.</summary>
    protected abstract void Read();

    /// <summary>Writes one object by its key.</summary>
    internal void Fetch<T>(ApiRequest<T> request, object? key)
        where T : class
    {
        foreach (MNConnection connection in Connections(key))
        {
            Dispatch(connection, request, key, request.ToString());
        }
    }

    /// <summary>Writes a list, or what of it a filter lets through, as it arrives; errors are about the key it belongs to.</summary>
    internal void List<T>(ListRequest<T> request, Func<T, bool>? filter = null, object? key = null)
    {
        foreach (MNConnection connection in Connections(key))
        {
            WriteList(connection, request, filter, key, Connection is { Length: > 1 });
        }
    }

    /// <summary>A filter by a wildcard pattern; none where there is no pattern.</summary>
    internal static Func<T, bool>? WildcardFilter<T>(string? pattern, Func<T, string?> text)
    {
        if (pattern is null)
        {
            return null;
        }

        WildcardPattern wildcard = WildcardPattern.Get(pattern, WildcardOptions.IgnoreCase | WildcardOptions.CultureInvariant);
        return item => wildcard.IsMatch(text(item) ?? string.Empty);
    }

    // The network of an object alone says nothing about what to read.
    private bool TookKey() => MyInvocation.BoundParameters.Keys.Any(name => name != nameof(NetworkId) && !IsSpecified(name));

    /// <summary>The connections to read through; none, with an error, where an object came from a network that none of them is to.</summary>
    internal MNConnection[] Connections(object? target)
    {
        if (string.IsNullOrWhiteSpace(NetworkId))
        {
            return Connection ?? [DefaultConnection()];
        }

        return Connection is not null ? Finder.Among(Connection, NetworkId!, target)
            : Finder.InSession(NetworkId!, target) is { } one ? [one]
            : [];
    }
}
