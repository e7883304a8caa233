using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Management.Automation;
using System.Runtime.CompilerServices;
using MightyNetworks.Client;

namespace MightyNetworks.PowerShell;

/// <summary>What a cmdlet is that changes something: it asks first, sends, and says what was done when it is cut short.</summary>
public abstract class MNChangeCommand : MNRequestCommand
{
    private HashSet<string> _givenByHand = [];
    private bool _isReported;

    /// <summary>The connection to change through, as an object or by name. Without it the one to the piped object's network is used, else the default one.</summary>
    [Parameter]
    [ConnectionTransformation]
    [ArgumentCompleter(typeof(ConnectionCompleter))]
    [ValidateNotNull]
    public MNConnection? Connection { get; set; }

    /// <summary>The object in the pipeline: messages name it, and its network is the one that is changed.</summary>
    [Parameter(ValueFromPipeline = true, DontShow = true)]
    public PSObject? InputObject { get; set; }

    /// <summary>Remembers which parameters were given by hand.</summary>
    protected override void BeginProcessing() => _givenByHand = new HashSet<string>(MyInvocation.BoundParameters.Keys, StringComparer.OrdinalIgnoreCase);

    /// <summary>
    /// A field of a Set cmdlet, where it was meant: given by hand, or by a row or object of the user's own.
    /// An object of this module lends its keys, not its fields, so that a pipe never writes old values back.
    /// </summary>
    internal T? Given<T>(T? value, [CallerArgumentExpression(nameof(value))] string name = "") =>
        InputObject?.BaseObject is Resource && !_givenByHand.Contains(name) ? default : value;

    /// <summary>Asks, then sends. What the service returns is written; an answer of nothing writes nothing.</summary>
    /// <param name="request">The change.</param>
    /// <param name="what">The change in words: <c>Set role of member 5 to Host</c>.</param>
    /// <param name="target">What an error is about: the key.</param>
    internal void Change<T>(ApiRequest<T> request, string what, object? target)
        where T : class
    {
        if (ConnectionForInput(target) is { } connection && ShouldProcess(what, what + "?", "Confirm"))
        {
            Dispatch(connection, request, target, what);
        }
    }

    /// <summary>The same for a change of fields; one without any is an error, and nothing is sent.</summary>
    internal void ChangeFields<T>(ApiRequest<T> request, string what, object? target)
        where T : class
    {
        if (request.Body is JsonBody { IsEmpty: true })
        {
            WriteError(new ErrorRecord(
                new ArgumentException($"Nothing to change was given for {target}: give at least one field."), "MNNothingToChange", ErrorCategory.InvalidArgument, target));
            return;
        }

        Change(request, what, target);
    }

    /// <summary>How a message names an object: its kind, its key and, where the pipeline gave us the object, its name.</summary>
    internal string Label(string kind, ulong id, string key)
    {
        string label = $"{kind} {id.ToString(CultureInfo.InvariantCulture)}";
        return NameOfInput(id, key) is { Length: > 0 } name ? $"{label} ({name})" : label;
    }

    /// <summary>The connection to the network that the object in the pipeline came from; null, with an error, where there is none.</summary>
    internal MNConnection? ConnectionForInput(object? target)
    {
        string networkId = TextOf("NetworkId");
        if (networkId.Length == 0)
        {
            return Connection ?? DefaultConnection();
        }

        MNConnection? connection = Connection ?? ConnectionTable.Current.ForNetwork(networkId);
        if (connection?.Serves(networkId) == true)
        {
            return connection;
        }

        MNConnection other = connection ?? DefaultConnection();
        WriteError(ErrorRecords.OtherNetwork(networkId, $"the connection '{other}' is to network {other.NetworkId}", target));
        return null;
    }

    /// <summary>Says what was and was not done when the pipeline ended before its work did.</summary>
    protected override void Dispose(bool disposing)
    {
        if (disposing && Work.Unreported.Count > 0 && !_isReported)
        {
            Warn(ChangeReport.OfInterruption(Work));
        }

        base.Dispose(disposing);
    }

    /// <summary>An error ends the cmdlet: lets what was sent come to its end, and says how it ended.</summary>
    private protected override void OnFailing(WorkItem failed)
    {
        WorkItem[] sent = Work.Unreported.ToArray();
        foreach (WorkItem item in sent)
        {
            WaitAny(item.Answer);
        }

        Warn(ChangeReport.OfFailure(failed, sent, Work.Started));
    }

    // A pipeline that is stopping takes no more warnings, so this one goes straight to the host.
    private void Warn(string report)
    {
        _isReported = true;
        Host.UI?.WriteWarningLine(report);
    }

    private string? NameOfInput(ulong id, string key)
    {
        if (InputObject is null || !Holds(key, id))
        {
            return null;
        }

        return InputObject.BaseObject is Resource resource
            ? Holds("Id", id) ? resource.ToString() : null
            : (InputObject.Properties["Email"] ?? InputObject.Properties["Name"] ?? InputObject.Properties["Title"])?.Value?.ToString();
    }

    private bool Holds(string property, ulong id) => TextOf(property) == id.ToString(CultureInfo.InvariantCulture);

    private string TextOf(string property) =>
        Convert.ToString(InputObject?.Properties[property]?.Value, CultureInfo.InvariantCulture) ?? string.Empty;
}
