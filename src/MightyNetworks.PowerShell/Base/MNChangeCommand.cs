using System;
using System.Globalization;
using System.Linq;
using System.Management.Automation;
using System.Runtime.CompilerServices;
using System.Threading;
using System.Threading.Tasks;
using MightyNetworks.Client;

namespace MightyNetworks.PowerShell;

/// <summary>What a cmdlet is that changes something: it asks first, sends, and says what was done when it is cut short.</summary>
public abstract class MNChangeCommand : MNReportingCommand
{
    private const int LongestName = 80;
    private const int LongestQuestion = 500;

    private static readonly string[] NamingProperties = ["Email", "Name", "Title"];

    private PipedRow? _row;

    /// <summary>The connection to change through, as an object or by name. Without it the one to the piped object's network is used, else the default one.</summary>
    [Parameter]
    [ConnectionTransformation]
    [ArgumentCompleter(typeof(ConnectionCompleter))]
    [ValidateNotNull]
    public MNConnection? Connection { get; set; }

    /// <summary>The object in the pipeline: messages name it, and its network is the one that is changed.</summary>
    [Parameter(ValueFromPipeline = true, DontShow = true)]
    public PSObject? InputObject { get; set; }

    /// <summary>
    /// A field of a Set cmdlet, where it was meant: given by hand, or by a row or object of the user's own.
    /// An object of this module lends its keys, not its fields, so that a pipe never writes old values back.
    /// An empty cell means something only where the field is a text.
    /// </summary>
    internal T? Given<T>(T? value, [CallerArgumentExpression(nameof(value))] string name = "")
    {
        bool isLent = InputObject?.BaseObject is Resource;
        bool isNothing = value is not string && HasEmptyCell(name);
        return IsGivenByHand(name) || !(isLent || isNothing) ? value : default;
    }

    /// <summary>What a switch says that was given, on or off; null leaves the choice to the service.</summary>
    internal bool? Given(SwitchParameter value, [CallerArgumentExpression(nameof(value))] string name = "") =>
        IsGivenByHand(name) ? value.IsPresent : null;

    /// <summary>Whether the object in the pipeline has a field that is an empty text, as the cells of a CSV file are.</summary>
    internal bool HasEmptyCell(string name) => InputObject?.Properties[name]?.Value is "";

    /// <summary>Asks, then sends. What the service returns is written; an answer of nothing writes nothing.</summary>
    /// <param name="request">The change.</param>
    /// <param name="what">The change in words: <c>Set role of member 5 to Host</c>.</param>
    /// <param name="target">What an error is about: the key.</param>
    internal void Change<T>(ApiRequest<T> request, string what, object? target)
        where T : class
    {
        Attempt(target, what, () =>
        {
            if (IsRowUsable() && ConnectionForInput(target) is { } connection && Ask(what))
            {
                Dispatch(connection, request, target, what);
            }
        });
    }

    /// <summary>The same for a change of fields, which the message names; one without any is an error, and nothing is sent.</summary>
    internal void SetFields<T>(ApiRequest<T> request, string label, object? target)
        where T : class => ChangeFields(request, $"Set {FieldText.Of(request)} of {label}", target);

    /// <summary>The same for a change of fields; one without any is an error, and nothing is sent.</summary>
    internal void ChangeFields<T>(ApiRequest<T> request, string what, object? target)
        where T : class
    {
        if (request.Body is JsonBody { IsEmpty: true })
        {
            if (IsRowUsable())
            {
                RefuseOne("MNNothingToChange", $"Nothing to change was given for {target}: give at least one field.", target);
            }

            return;
        }

        Change(request, what, target);
    }

    /// <summary>The same for a change that the service answers with a list, through a connection that was found before.</summary>
    internal void ChangeList<T>(MNConnection connection, ApiRequest<Page<T>> request, string what, object? target)
    {
        Attempt(target, what, () =>
        {
            if (Ask(what))
            {
                Dispatch(connection, (client, stop) => SendForList(client, request, stop), target, what);
            }
        });
    }

    /// <summary>Reports what one object of the pipeline was not sent for; the pipeline goes on.</summary>
    internal void RefuseOne(string errorId, string message, object? target) =>
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

    /// <summary>Whether everything that a row of the user's own says was understood; an error says what was not.</summary>
    internal bool IsRowUsable()
    {
        if (InputObject is null || InputObject.BaseObject is Resource || (_row ??= new PipedRow(this)).Fault(InputObject) is not { } fault)
        {
            return true;
        }

        RefuseOne("MNInputNotUnderstood", fault + " Nothing was sent for it.", InputObject);
        return false;
    }

    /// <summary>Writes what the service returned; a list one by one.</summary>
    internal override void Emit(object? item) => WriteObject(item, enumerateCollection: item is Array);

    private async Task<T[]?> SendForList<T>(AdminApiClient client, ApiRequest<Page<T>> request, CancellationToken cancellation) =>
        await client.SendAsync(request, Feed, cancellation).ConfigureAwait(false) is { } page ? [.. page.Objects] : null;

    private bool Ask(string what)
    {
        string line = DisplayText.Short(what, LongestQuestion);
        return ShouldProcess(line, line + "?", "Confirm");
    }

    private string? NameOfInput(ulong id, string key)
    {
        if (InputObject is null || !Holds(key, id))
        {
            return null;
        }

        return InputObject.BaseObject is Resource resource
            ? IsOwnKey(resource, id, key) ? resource.ToString() : null
            : NameInRow(InputObject, key);
    }

    // A row about a member names the member, whatever other keys it has; what the cmdlet sets to is no name yet.
    private string? NameInRow(PSObject row, string key) => key != "MemberId" && row.Properties["MemberId"] is not null
        ? null
        : NamingProperties
            .Where(name => !MyInvocation.BoundParameters.ContainsKey(name))
            .Select(name => row.Properties[name]?.Value?.ToString())
            .FirstOrDefault(name => name is not null);

    // What is nested in the object of a member, as a subscription is, has its number under its typed name only.
    private bool IsOwnKey(Resource resource, ulong id, string key) => Holds("Id", id) || key == resource.GetType().Name + "Id";

    private bool Holds(string property, ulong id) => TextOf(property) == id.ToString(CultureInfo.InvariantCulture);

    private string TextOf(string property) =>
        Convert.ToString(InputObject?.Properties[property]?.Value, CultureInfo.InvariantCulture) ?? string.Empty;
}
