using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using MightyNetworks.Client.Errors;
using MightyNetworks.Client.Requests;

namespace MightyNetworks.PowerShell.Reporting;

/// <summary>Describes the fields that a request sends: <c>first name to "Ada" and role to "host"</c>.</summary>
internal static class FieldText
{
    private const int Longest = 60;

    /// <summary>Describes what a request changes: <c>Set first name to "Ada" and clear bio of member 5</c>.</summary>
    internal static string Sentence(ApiRequest request, string label)
    {
        using JsonDocument body = JsonDocument.Parse(request.Body?.ToString() ?? "{}");
        ILookup<bool, JsonProperty> fields = body.RootElement.EnumerateObject().ToLookup(field => IsCleared(field.Value));
        string set = Listed(fields[false].Select(field => $"{Name(field)} to {Shown(field.Value)}"));
        string cleared = Listed(fields[true].Select(Name));
        return cleared.Length == 0 ? $"Set {set} of {label}"
            : set.Length == 0 ? $"Clear {cleared} of {label}"
            : $"Set {set} and clear {cleared} of {label}";
    }

    private static bool IsCleared(JsonElement value) => value.ValueKind is JsonValueKind.Null || (value.ValueKind is JsonValueKind.String && value.ValueEquals(string.Empty));

    private static string Name(JsonProperty field) => field.Name.Replace('_', ' ');

    private static string Listed(IEnumerable<string> parts)
    {
        List<string> fields = parts.ToList();
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
