using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Management.Automation;
using System.Numerics;
using System.Text.Json;

namespace MightyNetworks.PowerShell.Binding;

/// <summary>JSON as PowerShell's own objects.</summary>
internal static class JsonObjects
{
    private const int LongestNumber = 1000;

    private static readonly HashSet<string> ReservedNames = new(StringComparer.OrdinalIgnoreCase)
    {
        "psobject", "psbase", "psadapted", "psextended", "pstypenames",
    };

    /// <summary>Objects with properties, arrays, and values; a string stays a string, whatever it looks like.</summary>
    internal static object? Read(JsonElement json) => json.ValueKind switch
    {
        JsonValueKind.Object => ReadObject(json),
        JsonValueKind.Array => json.EnumerateArray().Select(Read).ToArray(),
        JsonValueKind.String => json.GetString(),
        JsonValueKind.Number => ReadNumber(json),
        JsonValueKind.True => true,
        JsonValueKind.False => false,
        _ => null,
    };

    private static PSObject ReadObject(JsonElement json)
    {
        // An object may say the same name twice; the last value counts.
        var values = new Dictionary<string, JsonElement>(StringComparer.Ordinal);
        foreach (JsonProperty property in json.EnumerateObject())
        {
            values[property.Name] = property.Value;
        }

        var result = new PSObject();
        foreach (KeyValuePair<string, JsonElement> value in values)
        {
            result.Properties.Add(new PSNoteProperty(NameFor(value.Key, result), Read(value.Value)));
        }

        return result;
    }

    // PowerShell has no property without a name, keeps some names to itself, and takes names that differ only in case for one.
    private static string NameFor(string name, PSObject owner)
    {
        string free = name;
        while (free.Length == 0 || ReservedNames.Contains(free) || owner.Properties[free] is not null)
        {
            free = "_" + free;
        }

        return free;
    }

    private static object ReadNumber(JsonElement json)
    {
        if (json.TryGetInt64(out long whole))
        {
            return whole;
        }

        if (json.TryGetUInt64(out ulong id))
        {
            return id;
        }

        string text = json.GetRawText();
        if (text.Length <= LongestNumber && text.All(c => c is '-' or (>= '0' and <= '9')))
        {
            return BigInteger.Parse(text, CultureInfo.InvariantCulture);
        }

        // A number that no type of PowerShell holds, such as 1e400, stays as it was written.
        return json.TryGetDecimal(out decimal fraction) ? fraction
            : double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out double real) && !double.IsInfinity(real) ? real
            : text;
    }
}
