using System;
using System.Threading;
using System.Threading.Tasks;

namespace MightyNetworks.Client.Paging;

/// <summary>What a reader knows of objects that left its list while it reads: through its connection, and by the totals.</summary>
internal sealed class ListChanges(ListWatch watch) : IDisposable
{
    // A service whose totals fall without reason must not have its list read again and again.
    private const int FreePagesAgain = 10;
    private const int PagesAgainPerPage = 2;

    private int _removed;
    private long _pages;
    private long _pagesAgain;

    /// <summary>How many removals had begun when the page numbers were right last.</summary>
    internal int Mark { get; private set; }

    /// <summary>How many objects left the list.</summary>
    internal long LostSoFar { get; private set; }

    /// <summary>Whether the list was seen to change; then nothing is read ahead any more.</summary>
    internal bool Any => watch.Started > 0 || LostSoFar > 0;

    /// <summary>Whether the list changed faster than it could be followed.</summary>
    internal bool IsLost { get; private set; }

    public void Dispose() => watch.Dispose();

    /// <summary>Waits for removals on their way. How many objects were removed since it was asked last; null where nobody tried.</summary>
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

    /// <summary>How many objects may have left the list before a page was sent that was asked for at a mark.</summary>
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
