using System;
using System.Collections;
using System.Collections.Generic;
using MightyNetworks.Sandbox.Routing;

namespace MightyNetworks.Sandbox.State;

/// <summary>The records of one type, in order of creation.</summary>
/// <param name="firstId">The ID of the first record; each further record has the next ID.</param>
internal sealed class Store<T>(ulong firstId) : IReadOnlyList<T>
    where T : Record
{
    private readonly List<T> _records = [];
    private readonly Dictionary<ulong, T> _byId = [];
    private ulong _nextId = firstId;

    public int Count => _records.Count;

    public T this[int index] => _records[index];

    public ulong NextId() => _nextId++;

    public T Add(T record)
    {
        _records.Add(record);
        _byId.Add(record.Id, record);
        return record;
    }

    public T? Find(ulong id) => _byId.TryGetValue(id, out T? record) ? record : null;

    public T Get(ulong id, string what) => Find(id) ?? throw Refusal.NotFound($"The {what} {Wire.Text(id)}");

    public void Remove(T record)
    {
        _records.Remove(record);
        _byId.Remove(record.Id);
    }

    public void RemoveAll(Predicate<T> match)
    {
        foreach (T record in _records.FindAll(match))
        {
            Remove(record);
        }
    }

    /// <summary>Returns the matching records, for a page.</summary>
    public IReadOnlyList<T> Where(Predicate<T> match) => _records.FindAll(match);

    public IEnumerator<T> GetEnumerator() => _records.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
