using System;
using System.Collections;
using System.Globalization;
using System.Linq;
using System.Management.Automation;
using MightyNetworks.Client.Requests;

namespace MightyNetworks.PowerShell.Binding;

/// <summary>Single values as the service reads them, in a query or in JSON, whatever the culture.</summary>
internal static class WireText
{
    private const string Moment = "yyyy-MM-dd'T'HH:mm:ss.FFFFFFFK";

    /// <exception cref="ArgumentException">The value has no one form as text.</exception>
    internal static string Of(object value) => Unwrap(value) switch
    {
        string text => text,
        bool flag => flag ? "true" : "false",
        Enum name => WireName.Of(name),
        DateTimeOffset moment => moment.ToString(Moment, CultureInfo.InvariantCulture),
        DateTime moment => new DateTimeOffset(moment).ToString(Moment, CultureInfo.InvariantCulture),
        char or Uri or Version or IFormattable => Convert.ToString(value, CultureInfo.InvariantCulture)!,
        _ => throw new ArgumentException($"A value of type {value.GetType()} cannot be sent: use hashtables, custom objects, strings, numbers and dates."),
    };

    /// <summary>A query of a hashtable: null is left out, a list is sent value by value.</summary>
    /// <exception cref="ArgumentException">One of the values has no one form as text.</exception>
    internal static Query ToQuery(IDictionary? pairs)
    {
        Query query = Query.Empty;
        foreach (DictionaryEntry pair in pairs ?? new Hashtable())
        {
            object? value = Unwrap(pair.Value);
            foreach (object? one in value is IEnumerable and not string ? ((IEnumerable)value).Cast<object?>() : [value])
            {
                query = query.With(Of(pair.Key), one is null ? null : Of(one));
            }
        }

        return query;
    }

    /// <summary>What PowerShell wrapped; a custom object is itself.</summary>
    internal static object? Unwrap(object? value) => value is PSObject { BaseObject: not PSCustomObject } wrapped ? wrapped.BaseObject : value;
}
