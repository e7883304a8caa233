using System.Linq;
using System.Management.Automation;
using System.Text.Json;

namespace MightyNetworks.PowerShell;

/// <summary>JSON as PowerShell's own objects.</summary>
internal static class JsonObjects
{
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
        var result = new PSObject();
        foreach (JsonProperty property in json.EnumerateObject())
        {
            // PowerShell has no property without a name; names that differ only in case are one to it, and the last one stays.
            string name = property.Name.Length == 0 ? "_" : property.Name;
            result.Properties.Remove(name);
            result.Properties.Add(new PSNoteProperty(name, Read(property.Value)));
        }

        return result;
    }

    private static object ReadNumber(JsonElement json)
    {
        if (json.TryGetInt64(out long whole))
        {
            return whole;
        }

        return json.TryGetUInt64(out ulong id) ? id : json.TryGetDecimal(out decimal fraction) ? fraction : json.GetDouble();
    }
}
