using System.Collections.Generic;

namespace MightyNetworks.Client.Paging;

/// <summary>
/// Remembers the pages and objects that were read: every page by its key, and the last objects by their IDs. That takes at most a
/// megabyte for a list of any length; every object is remembered only while the list changes.
/// </summary>
internal sealed class SeenObjects
{
    private const int Remembered = 16_384;

    private readonly HashSet<ulong> _ids = [];
    private readonly Queue<ulong> _order = new();
    private readonly HashSet<long> _pages = [];
    private bool _keepsAll;

    /// <summary>Notes an object; false if it was read before. An object without an ID is always new.</summary>
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

    /// <summary>Notes a page; false if the same page was read before.</summary>
    internal bool AddPage(long key) => _pages.Add(key);

    /// <summary>Remembers every object from now on.</summary>
    internal void KeepAll() => _keepsAll = true;
}
