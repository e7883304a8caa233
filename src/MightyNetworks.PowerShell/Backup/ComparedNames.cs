using System;
using System.Collections.Generic;
using System.Text.Json;

namespace MightyNetworks.PowerShell.Backup;

/// <summary>Names the objects of one side where IDs differ, by their own names and those of their parents.</summary>
internal sealed class ComparedNames
{
    private readonly Dictionary<(string Kind, ulong Id), string> _names = [];
    private readonly Dictionary<string, int> _used = new(StringComparer.OrdinalIgnoreCase);

    internal ComparedNames(ExportReader export)
    {
        foreach (string kind in new[] { "collections", "spaces", ExportKind.CustomFieldsName })
        {
            foreach (JsonElement item in export.Objects(kind))
            {
                _names[(kind, ExportLine.Number(item, "id"))] = ComparedObject.Name(item) ?? string.Empty;
            }
        }
    }

    /// <summary>Whether objects of a kind have names that can be compared.</summary>
    internal static bool Has(string kind) => kind is ExportKind.Network or "collections" or "spaces" or "courseworks" or ExportKind.Posts or "polls" or "events"
        or "tags" or "badges" or ExportKind.CustomFieldsName or "custom_field_options" or "plans";

    /// <summary>The key of an object: its name, those of its parents, and which one it is of several with the same name.</summary>
    internal string Key(string kind, JsonElement item)
    {
        string key = kind == ExportKind.Network ? kind : $"{kind}/{Parent(kind, item)}/{ComparedObject.Name(item)}";
        _used.TryGetValue(key, out int count);
        _used[key] = count + 1;
        return count == 0 ? key : $"{key}/{count + 1}";
    }

    /// <summary>Forgets which names there were, before the objects are read once more.</summary>
    internal void Restart() => _used.Clear();

    /// <summary>The name of the collection of a space, which is compared in place of its ID; null for other objects.</summary>
    internal string? CollectionOf(string kind, JsonElement item) => kind == "spaces" ? Of("collections", item, "collection_id") : null;

    private string Parent(string kind, JsonElement item) => kind switch
    {
        "courseworks" => Of("spaces", item, "space_id"),
        ExportKind.Posts => Of("spaces", item, "space_id"),
        "custom_field_options" => Of(ExportKind.CustomFieldsName, item, "custom_field_id"),
        _ => string.Empty,
    } ?? string.Empty;

    private string? Of(string kind, JsonElement item, string field) => _names.TryGetValue((kind, ExportLine.Number(item, field)), out string? name) ? name : null;
}
