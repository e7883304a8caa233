using System;
using System.Collections;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;

namespace MightyNetworks.PowerShell.Reporting;

/// <summary>
/// The changes that were made. A pipeline may make a hundred thousand, whose words differ in an ID only, so it keeps the ID and
/// shares the words around it: 16 bytes a change.
/// </summary>
internal sealed class DoneChanges : IEnumerable<MNChangeOutcome>
{
    private readonly List<Entry> _entries = [];

    internal int Count => _entries.Count;

    /// <summary>Adds a change with its target and its words.</summary>
    internal void Add(object? target, string change)
    {
        if (target is not ulong id)
        {
            _entries.Add(new Entry(new MNChangeOutcome(target, change), 0));
            return;
        }

        if (_entries.Count == 0 || _entries[_entries.Count - 1].Source is not Words words || !words.Fit(change, id))
        {
            words = Words.Around(change, id);
        }

        _entries.Add(new Entry(words, id));
    }

    public IEnumerator<MNChangeOutcome> GetEnumerator() => _entries.Select(entry => entry.Outcome).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    // Either the words around the ID or the whole outcome.
    private readonly struct Entry(object source, ulong id)
    {
        internal object Source { get; } = source;

        internal MNChangeOutcome Outcome => Source is Words words ? new MNChangeOutcome(id, words.With(id)) : (MNChangeOutcome)Source;
    }

    /// <summary>The words of a change before and after its ID; all of them are before it if they do not name it.</summary>
    private sealed class Words(string before, string after, bool hasId)
    {
        internal static Words Around(string change, ulong id)
        {
            string text = Text(id);
            int at = change.IndexOf(text, StringComparison.Ordinal);
            return at < 0 ? new Words(change, string.Empty, hasId: false) : new Words(change.Substring(0, at), change.Substring(at + text.Length), hasId: true);
        }

        internal bool Fit(string change, ulong id)
        {
            string text = hasId ? Text(id) : string.Empty;
            return change.Length == before.Length + text.Length + after.Length
                && change.StartsWith(before, StringComparison.Ordinal)
                && string.CompareOrdinal(change, before.Length, text, 0, text.Length) == 0
                && change.EndsWith(after, StringComparison.Ordinal);
        }

        internal string With(ulong id) => hasId ? before + Text(id) + after : before;

        private static string Text(ulong id) => id.ToString(CultureInfo.InvariantCulture);
    }
}
