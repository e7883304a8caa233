using System;
using System.Collections;
using System.Globalization;
using System.Linq;
using System.Management.Automation;
using System.Runtime.CompilerServices;
using MightyNetworks.Client.Errors;
using MightyNetworks.PowerShell.Names;

namespace MightyNetworks.PowerShell.Binding;

/// <summary>Lets a key parameter take an ID, an object of this module, or the name of an object that has one.</summary>
/// <param name="property">The property of an object that holds the key; by default it is called like the parameter.</param>
[AttributeUsage(AttributeTargets.Property)]
internal sealed class KeyTransformationAttribute([CallerMemberName] string property = "") : ArgumentTransformationAttribute
{
    private const int LongestText = 60;

    /// <summary>Whether null stays null, where that says that an object has no such key; otherwise it is an empty cell.</summary>
    public bool KeepsNull { get; set; }

    /// <inheritdoc/>
    public override object? Transform(EngineIntrinsics engineIntrinsics, object? inputData) => inputData switch
    {
        null when KeepsNull => null,
        PSObject { BaseObject: IList list } => KeysOf(list),
        IList list => KeysOf(list),
        PSObject piped when PipedObject.IsOfModule(piped) => FromObject(piped),
        Resource resource => FromObject(PSObject.AsPSObject(resource)),
        _ => FromValue(inputData),
    };

    private object KeysOf(IList list)
    {
        object?[] all = [.. list.Cast<object?>().Select(item => Transform(null!, item))];
        return all.All(key => key is MNKey) ? all.Cast<MNKey>().ToArray() : all;
    }

    // An object without the key stays as it is: PowerShell tries the parameters that take it by the name of its properties.
    private object FromObject(PSObject piped) => piped.Properties[property]?.Value is { } key and not IList ? FromValue(key)! : piped;

    private object? FromValue(object? value) => value switch
    {
        null or DBNull => MNKey.Empty,
        string text => FromText(text.Trim()),
        ulong id => new MNKey(id),
        sbyte or byte or short or ushort or int or uint or long or float or double or decimal => FromNumber(value),
        PSObject { BaseObject: not PSCustomObject and var inner } => FromValue(inner),
        _ => value,
    };

    private MNKey FromNumber(object value)
    {
        decimal? number = value is double or float ? FromReal(Convert.ToDouble(value, CultureInfo.InvariantCulture)) : Convert.ToDecimal(value, CultureInfo.InvariantCulture);
        return number is >= 0 and <= ulong.MaxValue and { } id && decimal.Truncate(id) == id ? new MNKey((ulong)id) : throw NotKey(Convert.ToString(value, CultureInfo.InvariantCulture)!);
    }

    private static decimal? FromReal(double real) => Math.Abs(real) < 1e19 ? (decimal)real : null;

    private MNKey FromText(string text) =>
        ulong.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out ulong id) ? new MNKey(id)
        : text.Length == 0 ? MNKey.Empty
        : MayBeName(text) ? new MNKey(text)
        : throw NotKey(text);

    private bool MayBeName(string text) => NameKinds.Of(property) switch
    {
        null => false,
        NameKind.Member => text.IndexOf('@') > 0,
        _ => true,
    };

    private ArgumentTransformationMetadataException NotKey(string text)
    {
        string noun = Key.NounOf(property);
        string names = NameKinds.Of(property) switch
        {
            null => $"is not the ID of a {noun}",
            NameKind.Member => "is neither the ID nor the email address of a member",
            _ => $"is neither the ID nor the name of a {noun}",
        };
        return new ArgumentTransformationMetadataException($"'{DisplayText.Short(text, LongestText)}' {names}.");
    }
}
