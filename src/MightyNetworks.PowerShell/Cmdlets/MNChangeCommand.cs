using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Management.Automation;
using System.Runtime.CompilerServices;
using System.Threading;
using System.Threading.Tasks;
using MightyNetworks.Client;
using MightyNetworks.Client.Errors;
using MightyNetworks.Client.Requests;
using MightyNetworks.PowerShell.Binding;
using MightyNetworks.PowerShell.Connections;
using MightyNetworks.PowerShell.Reporting;

namespace MightyNetworks.PowerShell.Cmdlets;

/// <summary>What a cmdlet is that changes something: it asks first, sends, and says what was done when it is cut short.</summary>
public abstract class MNChangeCommand : MNReportingCommand
{
    private const int LongestName = 80;
    private const int LongestQuestion = 500;

    private static readonly string[] NamingProperties = ["Email", "Name", "Title"];

    private bool _yesToAll;
    private bool _noToAll;

    /// <summary>
    /// The connection to use, as an object or by name. By default it is the connection to the piped object's network, otherwise the default
    /// connection.
    /// </summary>
    [Parameter]
    [ConnectionTransformation]
    [ArgumentCompleter(typeof(ConnectionCompleter))]
    [ValidateNotNull]
    public MNConnection? Connection { get; set; }

    /// <summary>The piped object: messages name it, and the change goes to its network.</summary>
    [Parameter(ValueFromPipeline = true, DontShow = true)]
    public PSObject? InputObject { get; set; }

    /// <summary>Whether a change asks like a deletion although its cmdlet usually does not.</summary>
    private protected virtual bool IsGrave => false;

    /// <summary>
    /// A field of a Set cmdlet, where it was meant: specified explicitly, or by a row or object of the user's own.
    /// An object of this module, live or deserialized, supplies its IDs, not its fields, so that a pipe never writes old values back.
    /// </summary>
    internal T? Given<T>(T? value, [CallerArgumentExpression(nameof(value))] string name = "") =>
        IsSpecified(name) || !PipedObject.IsOfModule(InputObject) ? value : default;

    /// <summary>The same for a text, which is empty where -Clear names it.</summary>
    internal string? Given(string? value, [CallerArgumentExpression(nameof(value))] string name = "") =>
        Cleared.Contains(name, StringComparer.OrdinalIgnoreCase) ? string.Empty : Given<string>(value, name);

    /// <summary>What a switch says that was given, on or off; null leaves the choice to the service.</summary>
    internal bool? Given(SwitchParameter value, [CallerArgumentExpression(nameof(value))] string name = "") =>
        IsSpecified(name) ? value.IsPresent : null;

    /// <summary>Asks, then sends. What the service returns is written; an answer of nothing writes nothing.</summary>
    /// <param name="request">The change.</param>
    /// <param name="what">The change in words: <c>Set role of member 5 to Host</c>.</param>
    /// <param name="target">What an error is about: the key.</param>
    internal void Change<T>(ApiRequest<T> request, string what, object? target)
        where T : class
    {
        string here = what + ConnectionTable.Current.Naming(LikelyConnection());
        Attempt(target, here, () =>
        {
            if (ConnectionForInput(target) is { } connection && Ask(what, connection))
            {
                Dispatch(connection, request, target, what + ConnectionTable.Current.Naming(connection));
            }
        });
    }

    /// <summary>The same for a change of fields, which the message names; one without any is an error, and nothing is sent.</summary>
    internal void SetFields<T>(ApiRequest<T> request, string label, object? target)
        where T : class => ChangeFields(request, FieldText.Sentence(request, label), target);

    /// <summary>The same for a change of fields; one without any is an error, and nothing is sent.</summary>
    internal void ChangeFields<T>(ApiRequest<T> request, string what, object? target)
        where T : class
    {
        if (request.Body is JsonBody { IsEmpty: true })
        {
            WriteValidationError("MNNothingToChange", $"Nothing to change was given for {target}: give at least one field.", target);
            return;
        }

        Change(request, what, target);
    }

    /// <summary>The same for a change that the service answers with a list, through a connection that was found before.</summary>
    internal void ChangeList<T>(MNConnection connection, ApiRequest<Page<T>> request, string what, object? target)
    {
        string here = what + ConnectionTable.Current.Naming(connection);
        Attempt(target, here, () =>
        {
            if (Ask(what, connection))
            {
                Dispatch(connection, (client, stop) => SendForList(client, request, stop), target, here);
            }
        });
    }

    /// <summary>Reports what one object of the pipeline was not sent for; the pipeline goes on.</summary>
    internal void WriteValidationError(string errorId, string message, object? target) =>
        WriteError(ErrorRecords.Refused(errorId, message, ErrorCategory.InvalidArgument, target));

    /// <summary>A text that was given; an empty one, as the cells of a CSV file are, is none.</summary>
    internal static string? Filled(string? text) => string.IsNullOrEmpty(text) ? null : text;

    /// <summary>How a message names an object: its kind, its key and, where the pipeline gave us the object, its name.</summary>
    internal string Label(string kind, ulong id, string key)
    {
        string label = $"{kind} {id.ToString(CultureInfo.InvariantCulture)}";
        return DisplayText.Short(NameOfInput(id, key), LongestName) is { Length: > 0 } name ? $"{label} ({name})" : label;
    }

    /// <summary>The connection to the network that the object in the pipeline came from; null, with an error, where there is none.</summary>
    internal MNConnection? ConnectionForInput(object? target)
    {
        string networkId = TextOf("NetworkId").Trim();
        if (networkId.Length == 0)
        {
            return Connection ?? DefaultConnection();
        }

        return Connection is null ? Finder.InSession(networkId, target) : Finder.Among([Connection], networkId, target).FirstOrDefault();
    }

    /// <summary>Takes empty cells for what was not specified, and checks the rest: an error says what cannot be used.</summary>
    private protected sealed override bool IsInputUsable()
    {
        Row.DropEmptyCells(InputObject);
        if (Row.Fault(InputObject) is not { } fault)
        {
            return true;
        }

        WriteValidationError(fault.Id, fault.Message + " Nothing was sent for it.", InputObject);
        return false;
    }

    /// <summary>Writes what the service returned; a list one by one.</summary>
    internal override void Emit(object? item) => WriteObject(item, enumerateCollection: item is Array);

    private async Task<T[]?> SendForList<T>(AdminApiClient client, ApiRequest<Page<T>> request, CancellationToken cancellation) =>
        await client.SendAsync(request, Log, cancellation).ConfigureAwait(false) is { } page ? [.. page.Objects] : null;

    // What a report names for a change that comes too late to look for its connection.
    private MNConnection? LikelyConnection()
    {
        string networkId = TextOf("NetworkId");
        IReadOnlyList<MNConnection> all = ConnectionTable.Current.DefaultFirst;
        return Connection ?? (networkId.Length == 0 ? ConnectionTable.Current.Default : all.FirstOrDefault(connection => connection.IsTo(networkId) is true));
    }

    private bool Ask(string what, MNConnection connection)
    {
        string line = DisplayText.Short(what, LongestQuestion) + ConnectionTable.Current.Naming(connection);
        return ShouldProcess(line, line + "?", "Confirm") && (!IsGrave || WasAsked() || ShouldContinue(line + "?", "Confirm", ref _yesToAll, ref _noToAll));
    }

    // ShouldProcess has asked, or was told not to.
    private bool WasAsked() => MyInvocation.BoundParameters.ContainsKey("Confirm")
        || ReportWriter.ConfirmPreference(this) is not ConfirmImpact.High;

    private string? NameOfInput(ulong id, string key)
    {
        if (InputObject is null || !Holds(key, id))
        {
            return null;
        }

        return PipedObject.TypeOf(InputObject) is { } type
            ? IsOwnKey(type, id, key) ? InputObject.ToString() : null
            : NameInRow(InputObject, key);
    }

    // A row about a member names the member, whatever other keys it has; what the cmdlet sets to is no name yet.
    private string? NameInRow(PSObject row, string key) => key != "MemberId" && row.Properties["MemberId"] is not null
        ? null
        : NamingProperties
            .Where(name => !MyInvocation.BoundParameters.ContainsKey(name))
            .Select(name => row.Properties[name]?.Value?.ToString())
            .FirstOrDefault(name => name is not null);

    // Nested objects (a member's subscription) expose their ID only as SubscriptionId.
    private bool IsOwnKey(string type, ulong id, string key) => Holds("Id", id) || key == type + "Id";

    private bool Holds(string property, ulong id) => TextOf(property) == id.ToString(CultureInfo.InvariantCulture);

    private string TextOf(string property) =>
        Convert.ToString(InputObject?.Properties[property]?.Value, CultureInfo.InvariantCulture) ?? string.Empty;
}
