using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using MightyNetworks.Client;

namespace MightyNetworks.PowerShell;

/// <summary>The fields that a request sends, in words: <c>first name to "Ada" and role to "host"</c>.</summary>
internal static class FieldText
{
    private const int Longest = 60;

    internal static string Of(ApiRequest request)
    {
        using JsonDocument body = JsonDocument.Parse(request.Body?.ToString() ?? "{}");
        List<string> fields = body.RootElement.EnumerateObject().Select(field => $"{field.Name.Replace('_', ' ')} to {Shown(field.Value)}").ToList();
        return fields.Count < 2
            ? string.Concat(fields)
            : string.Join(", ", fields.Take(fields.Count - 1)) + " and " + fields[fields.Count - 1];
    }

    private static string Shown(JsonElement value)
    {
        bool isText = value.ValueKind is JsonValueKind.String;
        string text = DisplayText.Short(isText ? value.GetString() : value.GetRawText(), Longest);
        return isText ? $"\"{text}\"" : text;
    }
}
