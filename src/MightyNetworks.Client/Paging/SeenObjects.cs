using System.Collections.Generic;

namespace MightyNetworks.Client.Paging;

/// <summary>
/// Remembers what of a list was read: every page by its key, and the last objects by their IDs. That takes no more than a
/// megabyte for a list of any length; only while a list changes is every object remembered.
/// </summary>
internal sealed class SeenObjects
{
    private const int Remembered = 16_384;

    private readonly HashSet<ulong> _ids = [];
    private readonly Queue<ulong> _order = new();
    private readonly HashSet<long> _pages = [];
    private bool _keepsAll;

    /// <summary>Notes an object; false where it was read before. One without an ID is always new.</summary>
    internal bool Add(ulong id)
    {
        if (id == 0)
        {
            return true;
        }

        if (!_ids.Add(id))
        {
            return false;
        }

        if (!_keepsAll)
        {
            _order.Enqueue(id);
            if (_order.Count > Remembered)
            {
                _ids.Remove(_order.Dequeue());
            }
        }

        return true;
    }

    /// <summary>Notes a page; false where the same page was read before.</summary>
    internal bool AddPage(long key) => _pages.Add(key);

    /// <summary>Forgets nothing from here on.</summary>
    internal void KeepAll() => _keepsAll = true;
}
