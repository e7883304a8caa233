using System;
using System.Globalization;
using System.Linq;
using MightyNetworks.Client.Requests;
using MightyNetworks.PowerShell.Dispatch;
using MightyNetworks.PowerShell.Reporting;

namespace MightyNetworks.PowerShell.Binding;

/// <summary>An ID, with the words that messages use for its object: <c>member 5 (Ada Lovelace)</c>.</summary>
internal sealed class Key(ulong id, string noun, string? name)
{
    public static implicit operator ulong(Key key) => key.Id;

    private ulong Id { get; } = id;

    /// <summary>What the object of a key parameter is: <c>custom field</c> for <c>CustomFieldId</c>.</summary>
    internal static string NounOf(string parameter)
    {
        string name = parameter.EndsWith("Id", StringComparison.Ordinal) ? parameter.Substring(0, parameter.Length - 2) : parameter;
        return string.Concat(name.Select((letter, i) => i > 0 && char.IsUpper(letter) ? " " + char.ToLowerInvariant(letter) : char.ToLowerInvariant(letter).ToString()));
    }

    /// <summary>Returns the noun, the ID and, if known, the name.</summary>
    public override string ToString()
    {
        string label = $"{noun} {Id.ToString(CultureInfo.InvariantCulture)}";
        return string.IsNullOrEmpty(name) ? label : $"{label} ({name})";
    }

    /// <summary>A change of the object.</summary>
    /// <param name="request">The request that makes it.</param>
    /// <param name="what">The change in words: <c>Set role of member 5 to Host</c>.</param>
    internal Change Change<T>(ApiRequest<T> request, string what)
        where T : class => Dispatch.Change.Of(request, what, Id);

    /// <summary>A change of the object's fields, which the message names. Without a field it is a validation error.</summary>
    /// <param name="request">The request that makes it.</param>
    /// <param name="label">What the message calls the object; by default the key's own label.</param>
    internal Change SetFields<T>(ApiRequest<T> request, string? label = null)
        where T : class => SetFieldsAs(request, FieldText.Sentence(request, label ?? ToString()));

    /// <summary>The same with the change in words of its own.</summary>
    internal Change SetFieldsAs<T>(ApiRequest<T> request, string what)
        where T : class => request.Body is JsonBody { IsEmpty: true }
            ? Invalid("MNNothingToChange", $"Nothing to change was specified for {this}: specify at least one field.")
            : Change(request, what);

    /// <summary>A validation error about the object: nothing is sent for it.</summary>
    internal Change Invalid(string errorId, string message) => Dispatch.Change.Invalid(errorId, message, Id);
}
