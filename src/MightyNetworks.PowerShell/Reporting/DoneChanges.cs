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
internal sealed class DoneChanges : IList<MNChangeOutcome>
{
    private readonly List<Entry> _entries = [];

    public int Count => _entries.Count;

    public bool IsReadOnly => true;

    public MNChangeOutcome this[int index]
    {
        get => _entries[index].Source is Words words ? new MNChangeOutcome(_entries[index].Id, words.With(_entries[index].Id)) : (MNChangeOutcome)_entries[index].Source;
        set => throw new NotSupportedException();
    }

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

    public IEnumerator<MNChangeOutcome> GetEnumerator() => Enumerable.Range(0, Count).Select(index => this[index]).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    public bool Contains(MNChangeOutcome item) => false;

    public int IndexOf(MNChangeOutcome item) => -1;

    public void CopyTo(MNChangeOutcome[] array, int arrayIndex)
    {
        foreach (MNChangeOutcome one in this)
        {
            array[arrayIndex++] = one;
        }
    }

    void ICollection<MNChangeOutcome>.Add(MNChangeOutcome item) => throw new NotSupportedException();

    void ICollection<MNChangeOutcome>.Clear() => throw new NotSupportedException();

    bool ICollection<MNChangeOutcome>.Remove(MNChangeOutcome item) => throw new NotSupportedException();

    void IList<MNChangeOutcome>.Insert(int index, MNChangeOutcome item) => throw new NotSupportedException();

    void IList<MNChangeOutcome>.RemoveAt(int index) => throw new NotSupportedException();

    // Either the words around the ID or the whole outcome.
    private readonly struct Entry(object source, ulong id)
    {
        internal object Source { get; } = source;

        internal ulong Id { get; } = id;
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
