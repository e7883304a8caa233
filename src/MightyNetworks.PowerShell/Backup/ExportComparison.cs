using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Json;
using MightyNetworks.PowerShell.Commands;

namespace MightyNetworks.PowerShell.Backup;

/// <summary>Compares two exports kind by kind. Of the reference, only keys and places in the file are kept in memory.</summary>
internal sealed class ExportComparison(ExportReader reference, ExportReader difference, bool byName, IReadOnlyCollection<string> ignored)
{
    private readonly ComparedNames? _old = byName ? new ComparedNames(reference) : null;
    private readonly ComparedNames? _new = byName ? new ComparedNames(difference) : null;

    // What changed of a member is told once, not for each of the member's spaces and plans.
    private readonly bool _hasMembers = reference.Has("members") && difference.Has("members");

    /// <summary>What is to be said about kinds and lists that are not compared.</summary>
    internal List<string> Notes { get; } = [];

    /// <summary>The kinds that can be compared.</summary>
    internal IEnumerable<ExportKind> Kinds(IReadOnlyCollection<NetworkPart> excluded)
    {
        foreach (ExportKind kind in ExportKind.All.Where(kind => (kind.Part is not { } part || !excluded.Contains(part)) && (!byName || ComparedNames.Has(kind.Name))))
        {
            if (reference.Has(kind.Name) != difference.Has(kind.Name))
            {
                Notes.Add($"{kind.Name} are not compared: only one of the exports has them.");
            }
            else if (Missing().FirstOrDefault(missing => missing.Kind == kind.Name && IsOfNetwork(missing.Key)) is { } missing)
            {
                Notes.Add($"{kind.Name} are not compared: they could not be exported. {missing.Message}");
            }
            else if (reference.Has(kind.Name))
            {
                yield return kind;
            }
        }
    }

    /// <summary>The differences of a kind: what is new or changed in the order of the difference, then what is gone.</summary>
    internal IEnumerable<NetworkDifference> Compare(ExportKind kind)
    {
        HashSet<string> skipped = [.. Missing().Where(missing => missing.Kind == kind.Name).Select(missing => missing.Key)];
        Notes.AddRange(skipped.Select(key => $"{kind.Name} of {key} are not compared: they could not be exported."));
        Dictionary<string, (long Offset, int Length)> old = Index(kind, skipped);
        _new?.Restart();
        using FileStream stream = ExportText.Open(reference.PathOf(kind.Name));
        foreach ((_, byte[] line) in ExportText.Lines(difference.PathOf(kind.Name)))
        {
            using var document = JsonDocument.Parse(line);
            JsonElement item = document.RootElement;
            if (skipped.Contains(kind.ParentKeyOf(item)))
            {
                continue;
            }

            string key = Key(kind, item, _new);
            if (!old.TryGetValue(key, out (long Offset, int Length) place))
            {
                yield return Difference(kind, NetworkChange.Added, item, []);
                continue;
            }

            old.Remove(key);
            byte[] before = ReadAt(stream, place.Offset, place.Length);
            if (!before.AsSpan().SequenceEqual(line) && Changes(kind, before, item) is { Count: > 0 } changes)
            {
                yield return Difference(kind, NetworkChange.Changed, item, changes);
            }
        }

        foreach ((long offset, int length) in old.Values.OrderBy(place => place.Offset))
        {
            using var document = JsonDocument.Parse(ReadAt(stream, offset, length));
            yield return Difference(kind, NetworkChange.Removed, document.RootElement, []);
        }
    }

    private static bool IsOfNetwork(string key) => key.Length == 0 || key == ExportKind.Canceled;

    private IEnumerable<MissingPart> Missing() => reference.Manifest.Missing.Concat(difference.Manifest.Missing);

    private static string Key(ExportKind kind, JsonElement item, ComparedNames? names) =>
        names?.Key(kind.Name, item) ?? $"{kind.ParentKeyOf(item)}/{ComparedObject.Id(item)}";

    private Dictionary<string, (long Offset, int Length)> Index(ExportKind kind, HashSet<string> skipped)
    {
        var index = new Dictionary<string, (long Offset, int Length)>(byName ? StringComparer.OrdinalIgnoreCase : StringComparer.Ordinal);
        _old?.Restart();
        foreach ((long offset, byte[] line) in ExportText.Lines(reference.PathOf(kind.Name)))
        {
            using var document = JsonDocument.Parse(line);
            if (!skipped.Contains(kind.ParentKeyOf(document.RootElement)))
            {
                index[Key(kind, document.RootElement, _old)] = (offset, line.Length);
            }
        }

        return index;
    }

    private List<FieldDifference> Changes(ExportKind kind, byte[] before, JsonElement item)
    {
        using var document = JsonDocument.Parse(before);
        Dictionary<string, string?> old = Fields(kind, document.RootElement, _old);
        Dictionary<string, string?> now = Fields(kind, item, _new);
        return [.. from field in now.Keys.Union(old.Keys)
            let was = old.TryGetValue(field, out string? value) ? value : null
            let became = now.TryGetValue(field, out string? value) ? value : null
            where was != became
            select new FieldDifference(field, was, became)];
    }

    private Dictionary<string, string?> Fields(ExportKind kind, JsonElement item, ComparedNames? names)
    {
        Dictionary<string, string?> fields = ComparedObject.Fields(item, field => ignored.Contains(field) || (_hasMembers && kind.IsOfMembers && ComparedObject.IsOfMember(field)) || (byName && ComparedObject.IsOfOneNetwork(field)));
        if (names?.CollectionOf(kind.Name, item) is { } collection)
        {
            fields["collection"] = collection;
        }

        return fields;
    }

    private static NetworkDifference Difference(ExportKind kind, NetworkChange change, JsonElement item, IReadOnlyList<FieldDifference> fields) => new(
        kind.Part?.ToString() ?? "Network", change, ComparedObject.Id(item), kind.ParentKeyOf(item) is { Length: > 0 } parent ? parent : null, ComparedObject.Name(item), fields);

    private static byte[] ReadAt(FileStream stream, long offset, int length)
    {
        byte[] bytes = new byte[length];
        stream.Position = offset;
        for (int filled = 0; filled < length;)
        {
            int read = stream.Read(bytes, filled, length - filled);
            filled += read > 0 ? read : throw new EndOfStreamException($"'{stream.Name}' is shorter than it was.");
        }

        return bytes;
    }
}
