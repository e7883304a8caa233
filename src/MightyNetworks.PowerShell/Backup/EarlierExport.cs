using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;

namespace MightyNetworks.PowerShell.Backup;

/// <summary>
/// An earlier export, from which the comments and reactions of posts are taken over whose <c>updated_at</c> and <c>last_activity_at</c>
/// did not change. Only IDs, times and places in files are kept in memory.
/// </summary>
internal sealed class EarlierExport
{
    private readonly Dictionary<ulong, string> _posts = [];
    private readonly Dictionary<string, Dictionary<string, EarlierSegment>> _segments = [];
    private readonly Dictionary<ulong, bool> _same = [];

    private EarlierExport(ExportReader export)
    {
        foreach (JsonElement post in export.Objects(ExportKind.Posts))
        {
            if (Stamp(post) is { } stamp)
            {
                _posts[ExportLine.Number(post, "id")] = stamp;
            }
        }

        foreach (IGrouping<string, JournalEntry> kind in ExportJournal.Read(export.JournalPath).GroupBy(entry => entry.Kind))
        {
            if (ExportKind.All.Any(one => one.IsOfPosts && one.Name == kind.Key) && export.Has(kind.Key))
            {
                _segments[kind.Key] = Index(export.PathOf(kind.Key), kind);
            }
        }
    }

    /// <summary>Opens an export whose files are intact.</summary>
    /// <exception cref="BackupException">It is damaged or unfinished.</exception>
    internal static EarlierExport Open(ExportReader export)
    {
        export.Verify(ExportKind.All.Where(kind => kind.IsOfPosts).Select(kind => kind.Name).Prepend(ExportKind.Posts));
        return new EarlierExport(export);
    }

    /// <summary>Notes which posts did not change.</summary>
    internal void Compare(IEnumerable<JsonElement> posts)
    {
        _same.Clear();
        foreach (JsonElement post in posts)
        {
            ulong id = ExportLine.Number(post, "id");
            _same[id] = Stamp(post) is { } stamp && _posts.TryGetValue(id, out string? earlier) && stamp == earlier;
        }
    }

    /// <summary>The place of a list that is taken over; null if it is to be read.</summary>
    internal EarlierSegment? Find(string kind, ExportUnit unit) =>
        unit.PostId != 0 && _same.TryGetValue(unit.PostId, out bool same) && same
        && _segments.TryGetValue(kind, out Dictionary<string, EarlierSegment>? segments) && segments.TryGetValue(unit.Key, out EarlierSegment? segment)
            ? segment
            : null;

    /// <summary>How many of some posts did not change.</summary>
    internal long SameCount => _same.Values.Count(same => same);

    private static string? Stamp(JsonElement post) =>
        ExportLine.Text(post, "updated_at") is { } updated && ExportLine.Text(post, "last_activity_at") is { } active ? $"{updated} {active}" : null;

    private static Dictionary<string, EarlierSegment> Index(string path, IEnumerable<JournalEntry> entries)
    {
        var index = new Dictionary<string, EarlierSegment>(StringComparer.Ordinal);
        long offset = 0;
        foreach (JournalEntry entry in entries)
        {
            if (entry.Missing is null)
            {
                index[entry.Key] = new EarlierSegment(path, offset, entry.Length);
            }

            offset += entry.Length;
        }

        return index;
    }
}
