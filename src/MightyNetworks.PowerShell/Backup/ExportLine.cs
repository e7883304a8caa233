using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using System.Text.Json;

namespace MightyNetworks.PowerShell.Backup;

/// <summary>An object as a line of a file, exactly as the service sent it.</summary>
internal static class ExportLine
{
    private static readonly char[] Breaks = ['\r', '\n'];

    /// <summary>The line with its line break.</summary>
    internal static byte[] Of(JsonElement item, IReadOnlyList<ParentId> parents)
    {
        string text = item.GetRawText();
        if (text.IndexOfAny(Breaks) >= 0)
        {
            // A line break of JSON is never part of a text.
            text = text.Replace('\r', ' ').Replace('\n', ' ');
        }

        if (item.ValueKind is JsonValueKind.Object)
        {
            text = parents.Where(parent => !parent.IsCarriedBy(item)).Aggregate(text, Add);
        }

        return Encoding.UTF8.GetBytes(text + "\n");
    }

    /// <summary>A number or a text of digits; 0 if there is none.</summary>
    internal static ulong Number(JsonElement item, string name) =>
        item.ValueKind is JsonValueKind.Object && item.TryGetProperty(name, out JsonElement value) ? Number(value) : 0;

    /// <summary>The ID of a nested object; 0 if there is none.</summary>
    internal static ulong NestedId(JsonElement item, string name) =>
        item.ValueKind is JsonValueKind.Object && item.TryGetProperty(name, out JsonElement value) ? Number(value, "id") : 0;

    /// <summary>A text; null if there is none.</summary>
    internal static string? Text(JsonElement item, string name) =>
        item.ValueKind is JsonValueKind.Object && item.TryGetProperty(name, out JsonElement value) && value.ValueKind is JsonValueKind.String ? value.GetString() : null;

    private static ulong Number(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Number when value.TryGetUInt64(out ulong number) => number,
        JsonValueKind.String when ulong.TryParse(value.GetString(), out ulong number) => number,
        _ => 0,
    };

    private static string Add(string text, ParentId parent)
    {
        string head = text.Substring(0, text.LastIndexOf('}')).TrimEnd();
        string comma = head[head.Length - 1] == '{' ? string.Empty : ",";
        return FormattableString.Invariant($"{head}{comma}\"{parent.Name}\":{parent.Id}}}");
    }
}
