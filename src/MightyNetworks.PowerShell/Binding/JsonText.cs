using System;
using System.Collections;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Management.Automation;
using System.Numerics;
using System.Text;
using System.Text.Json;
using MightyNetworks.Client.Json;

namespace MightyNetworks.PowerShell.Binding;

/// <summary>PowerShell's own objects as JSON.</summary>
internal static class JsonText
{
    /// <summary>JSON of hashtables, custom objects, lists and values.</summary>
    /// <exception cref="ArgumentException">There is something among them that has no one form in JSON.</exception>
    internal static string Of(object value)
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream))
        {
            Write(writer, value, 0);
        }

        return Encoding.UTF8.GetString(stream.ToArray());
    }

    private static void Write(Utf8JsonWriter writer, object? value, int depth)
    {
        if (depth > JsonLimits.Depth)
        {
            throw new ArgumentException($"The value is nested more than {JsonLimits.Depth} levels deep, or holds itself.");
        }

        switch (WireText.Unwrap(value))
        {
            case IDictionary pairs:
                WriteObject(writer, Entries(pairs), depth);
                break;
            case PSObject custom:
                WriteObject(writer, custom.Properties.Select(property => (property.Name, (object?)property.Value)), depth);
                break;
            case IEnumerable list and not string:
                WriteArray(writer, list, depth);
                break;
            case var single:
                WriteSingle(writer, single);
                break;
        }
    }

    private static void WriteObject(Utf8JsonWriter writer, IEnumerable<(string Name, object? Value)> properties, int depth)
    {
        writer.WriteStartObject();
        foreach ((string name, object? value) in properties)
        {
            writer.WritePropertyName(name);
            Write(writer, value, depth + 1);
        }

        writer.WriteEndObject();
    }

    // Only this loop gives entries of generic dictionaries, too.
    private static IEnumerable<(string Name, object? Value)> Entries(IDictionary pairs)
    {
        foreach (DictionaryEntry pair in pairs)
        {
            yield return (WireText.Of(pair.Key), pair.Value);
        }
    }

    private static void WriteArray(Utf8JsonWriter writer, IEnumerable list, int depth)
    {
        writer.WriteStartArray();
        foreach (object? item in list)
        {
            Write(writer, item, depth + 1);
        }

        writer.WriteEndArray();
    }

    private static void WriteSingle(Utf8JsonWriter writer, object? value)
    {
        switch (value)
        {
            case null:
                writer.WriteNullValue();
                break;
            case JsonElement json:
                json.WriteTo(writer);
                break;
            case bool flag:
                writer.WriteBooleanValue(flag);
                break;
            case BigInteger number:
                writer.WriteRawValue(number.ToString(CultureInfo.InvariantCulture));
                break;
            case float or double:
                writer.WriteNumberValue(Convert.ToDouble(value, CultureInfo.InvariantCulture));
                break;
            case sbyte or byte or short or ushort or int or uint or long or ulong or decimal:
                writer.WriteNumberValue(Convert.ToDecimal(value, CultureInfo.InvariantCulture));
                break;
            default:
                writer.WriteStringValue(WireText.Of(value));
                break;
        }
    }
}
