using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Management.Automation;
using MightyNetworks.Client.Errors;
using MightyNetworks.PowerShell.Cmdlets;

namespace MightyNetworks.PowerShell.Binding;

/// <summary>The object that the pipeline brought, and which fields of it, or of the command line, count as specified.</summary>
internal sealed class PipedInput
{
    private const int LongestName = 80;

    private static readonly string[] NamingProperties = ["Email", "Name", "Title"];

    private readonly MNRequestCommand _cmdlet;
    private readonly HashSet<string> _explicit;
    private readonly PipedRow _row;

    /// <summary>Made before the pipeline binds anything, when every bound parameter stands on the command line.</summary>
    internal PipedInput(MNRequestCommand cmdlet)
    {
        _cmdlet = cmdlet;
        _explicit = new HashSet<string>(Bound.Keys, StringComparer.OrdinalIgnoreCase);
        Cleared = Bound.TryGetValue("Clear", out object? fields) && fields is string[] names ? names : [];
        _row = new PipedRow(cmdlet, this);
        Names = new KeyNames(cmdlet, this);
    }

    /// <summary>The fields to empty: those that -Clear names.</summary>
    internal IReadOnlyList<string> Cleared { get; }

    /// <summary>The network that the object came from; empty if it does not say.</summary>
    internal string NetworkId => TextOf("NetworkId").Trim();

    /// <summary>The key parameters.</summary>
    internal IReadOnlyList<InputField> Keys => _row.Keys;

    /// <summary>The names in the key parameters.</summary>
    internal KeyNames Names { get; }

    private PSObject? Object { get; set; }

    private Dictionary<string, object> Bound => _cmdlet.MyInvocation.BoundParameters;

    /// <summary>Takes the next object, or none: its empty cells count as not specified. Returns the validation error, if there is one.</summary>
    internal (string Id, string Message)? Take(PSObject? piped)
    {
        Object = piped;
        _row.DropEmptyCells(piped);
        return _row.ValidationError(piped);
    }

    /// <summary>Whether a parameter is specified explicitly, on the command line.</summary>
    internal bool IsSpecifiedExplicitly(string name) => _explicit.Contains(name);

    /// <summary>
    /// Whether the value of a field counts: it is specified explicitly, or by a row or object of the user's own. An object of this module,
    /// live or deserialized, supplies its IDs, not its fields, so that a pipe never writes old values back.
    /// </summary>
    internal bool IsSpecified(string name) => IsSpecifiedExplicitly(name) || !PipedObject.IsOfModule(Object);

    /// <summary>A time of a parameter; nothing is in doubt about one of an object from another process, whose texts have no culture.</summary>
    internal EventTime? Read(EventTime? time, string name) =>
        IsSpecifiedExplicitly(name) || !PipedObject.IsDeserialized(Object) ? time : time?.WithoutDoubt();

    /// <summary>Whether -Clear names a field.</summary>
    internal bool IsCleared(string name) => Cleared.Contains(name, StringComparer.OrdinalIgnoreCase);

    /// <summary>The name of the object with an ID, shortened; null unless it was specified by name, or the piped object is about it and has one.</summary>
    /// <param name="id">The ID.</param>
    /// <param name="parameter">The parameter that holds it, such as <c>MemberId</c>.</param>
    internal string? NameOf(ulong id, string parameter)
    {
        if (Names.NameOf(parameter, id) is { } specified)
        {
            return DisplayText.Short(specified, LongestName);
        }

        if (Object is null || !Holds(parameter, id))
        {
            return null;
        }

        return DisplayText.Short(
            PipedObject.TypeOf(Object) is { } type ? IsOwnKey(type, id, parameter) ? Object.ToString() : null : NameInRow(Object, parameter),
            LongestName);
    }

    // A row about a member names the member, whatever other IDs it has; a value to set is not yet the name.
    private string? NameInRow(PSObject row, string parameter) => parameter != "MemberId" && row.Properties["MemberId"] is not null
        ? null
        : NamingProperties
            .Where(name => !Bound.ContainsKey(name))
            .Select(name => row.Properties[name]?.Value?.ToString())
            .FirstOrDefault(name => name is not null);

    // Nested objects (a member's subscription) expose their ID only as SubscriptionId.
    private bool IsOwnKey(string type, ulong id, string parameter) => Holds("Id", id) || parameter == type + "Id";

    private bool Holds(string property, ulong id) => TextOf(property) == id.ToString(CultureInfo.InvariantCulture);

    private string TextOf(string property) =>
        Convert.ToString(Object?.Properties[property]?.Value, CultureInfo.InvariantCulture) ?? string.Empty;
}
