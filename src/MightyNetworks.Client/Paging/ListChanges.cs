using System;
using System.Threading;
using System.Threading.Tasks;

namespace MightyNetworks.Client.Paging;

/// <summary>Tracks objects that left a list while it is read: removals through the connection, and totals that fall.</summary>
internal sealed class ListChanges(ListWatch watch) : IDisposable
{
    // If totals fall without reason, the list must not be read again and again.
    private const int FreePagesAgain = 10;
    private const int PagesAgainPerPage = 2;

    private int _removed;
    private long _pages;
    private long _pagesAgain;

    /// <summary>The number of removals that had begun when the page numbers were last right.</summary>
    internal int Mark { get; private set; }

    /// <summary>The number of objects that left the list.</summary>
    internal long LostSoFar { get; private set; }

    /// <summary>Whether the list changed; if so, nothing more is read ahead.</summary>
    internal bool Any => watch.Started > 0 || LostSoFar > 0;

    /// <summary>Whether the list changed faster than it could be followed.</summary>
    internal bool IsLost { get; private set; }

    public void Dispose() => watch.Dispose();

    /// <summary>Waits for removals on their way. Returns how many objects were removed since the last call; null if no removal began.</summary>
    internal async Task<long?> RemovedAsync(CancellationToken cancellationToken)
    {
        if (watch.Started == Mark)
        {
            return null;
        }

        (Mark, int removed) = await watch.IdleAsync(cancellationToken).ConfigureAwait(false);
        int since = removed - _removed;
        _removed = removed;
        LostSoFar += since;
        return since;
    }

    /// <summary>How many objects may have left the list before a page that was requested at a mark was sent.</summary>
    internal long Lost(int mark, long fall)
    {
        LostSoFar += fall;
        return Math.Max(watch.Started - mark, fall);
    }

    /// <summary>Whether pages may be read again because a page showed that the list is shorter.</summary>
    internal bool MayReadAgain()
    {
        IsLost |= _pagesAgain > FreePagesAgain + (PagesAgainPerPage * _pages);
        return !IsLost;
    }

    internal void Took(bool isAgain)
    {
        _pages += isAgain ? 0 : 1;
        _pagesAgain += isAgain ? 1 : 0;
    }
}
