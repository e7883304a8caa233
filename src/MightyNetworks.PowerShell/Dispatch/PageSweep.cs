using System;

namespace MightyNetworks.PowerShell.Dispatch;

/// <summary>
/// Keeps a long list from filling memory with pages that are done with. The runtime lets garbage pile up to the size of the
/// processor's cache, which may be hundreds of megabytes; where it does, the youngest objects are collected now and then.
/// </summary>
internal sealed class PageSweep
{
    // About 15 MB of members; a collection takes about a millisecond, since next to nothing of them is left.
    private const int PagesBetween = 100;

    private int _collections = GC.CollectionCount(0);
    private int _pages;

    internal void PageDone()
    {
        if (++_pages % PagesBetween != 0)
        {
            return;
        }

        if (GC.CollectionCount(0) == _collections)
        {
            GC.Collect(0);
        }

        _collections = GC.CollectionCount(0);
    }
}
