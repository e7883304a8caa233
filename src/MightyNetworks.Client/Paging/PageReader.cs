using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;
using MightyNetworks.Client.Errors;

namespace MightyNetworks.Client.Paging;

/// <summary>
/// Reads a list page by page, in order, each object once. Nothing is sent before the first page is requested, and nothing is
/// read ahead before <see cref="ReadAhead"/> is called. Not thread-safe; dispose it to end requests on their way.
/// </summary>
public sealed class PageReader<T> : IDisposable
{
    private readonly PageSource<T> _source;
    private readonly PageRange _range;
    private readonly CancellationTokenSource _stop;
    private readonly PageCursor _cursor;
    private readonly ListChanges _changes;
    private readonly PageSieve<T> _sieve;
    private readonly Queue<PageOnItsWay> _onTheirWay = new();
    private readonly int _pageSize;

    /// <summary>A page that waits until earlier pages are read again.</summary>
    private (PageAddress At, FetchedPage<T> Page, long Start, long LostBefore)? _held;
    private bool _isStartKnown;
    private int _lastStarted;

    internal PageReader(PageSource<T> source, PageRange range, NextLink links, ListWatch watch, CancellationToken cancellationToken)
    {
        _source = source;
        _range = range;
        _stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        _pageSize = range.PageSize();
        _cursor = new PageCursor(links, _pageSize, mayCount: !source.Request.MayChange);
        _changes = new ListChanges(watch);
        _sieve = new PageSieve<T>(source.Request, range.First ?? ulong.MaxValue);
        StartAt(range.FirstPage(_pageSize), _pageSize);
        _isStartKnown = _cursor.Next?.Number == 1;
    }

    /// <summary>The number of objects in the list, once a page was read; null if the service does not report it.</summary>
    public long? TotalCount => _cursor.Total;

    /// <summary>The number of pages in the list, once a page was read; null if the service does not report it.</summary>
    public int? TotalPages => _cursor.Pages;

    /// <summary>Whether more pages may follow. False once the last page was read; an empty page may still be to come when it is true.</summary>
    public bool HasMore => !_sieve.IsDone && (_held is not null || _onTheirWay.Count > 0 || _cursor.Next is not null);

    /// <summary>The number of objects that were dropped because they were read before.</summary>
    public long Duplicates => _sieve.Duplicates;

    /// <summary>The number of entries that were null and were dropped.</summary>
    public long Nulls => _sieve.Nulls;

    /// <summary>How the list differs from the total that the service reported, once it was read to its end; null if it does not.</summary>
    public ListShortfall? Shortfall { get; private set; }

    /// <summary>The next page's objects, or null after the last page.</summary>
    /// <exception cref="MightyNetworksException">The page could not be read.</exception>
    public async Task<IReadOnlyList<T>?> NextAsync()
    {
        while (!_sieve.IsDone)
        {
            await FollowRemovalsAsync().ConfigureAwait(false);
            if (TakeHeld() is { } held)
            {
                return held;
            }

            if (_onTheirWay.Count == 0 && !TryStartNext())
            {
                Shortfall = _changes.IsLost ? new ListShortfall(null, _sieve.Read) : _cursor.Compare(_sieve.Read, _changes.Any);
                return null;
            }

            PageOnItsWay next = _onTheirWay.Dequeue();
            FetchedPage<T> page = await next.Page.ConfigureAwait(false);
            if (await TakeAsync(next, page).ConfigureAwait(false) is { } taken)
            {
                return taken;
            }
        }

        return null;
    }

    /// <summary>Requests further pages while the current one is processed, as far as the throttle limit allows.</summary>
    public void ReadAhead()
    {
        while (!_sieve.IsDone && _held is null && !_changes.Any && _onTheirWay.Count < _range.ThrottleLimit && TryStartNext())
        {
        }
    }

    /// <summary>Ends requests on their way.</summary>
    public void Dispose()
    {
        _changes.Dispose();
        _stop.Cancel();
        _stop.Dispose();
    }

    private void StartAt(int number, int size)
    {
        long start = (number - 1L) * size;
        _cursor.StartAt(number, start);
        _sieve.StartAt(start, _range.Skip - (ulong)start);
    }

    /// <summary>Waits for removals on their way, and steps back by the number of removed objects.</summary>
    private async Task FollowRemovalsAsync()
    {
        if (await _changes.RemovedAsync(_stop.Token).ConfigureAwait(false) is long removed)
        {
            _onTheirWay.Clear();
            _sieve.KeepAll();
            _cursor.StepBack(removed);
        }
    }

    private bool TryStartNext()
    {
        if (NextToStart() is not PageAddress address || (ulong)_onTheirWay.Count * (ulong)_pageSize >= _sieve.Left)
        {
            return false;
        }

        _onTheirWay.Enqueue(new PageOnItsWay(address, _changes.Mark, FetchAsync(address)));
        _lastStarted = address.Number;
        return true;
    }

    private PageAddress? NextToStart()
    {
        if (_onTheirWay.Count == 0)
        {
            return _cursor.Next;
        }

        return _lastStarted > 0 && _lastStarted < _cursor.LastAhead ? PageAddress.Of(_lastStarted + 1) : null;
    }

    private Task<FetchedPage<T>> FetchAsync(PageAddress address) => _source.FetchAsync(address, _pageSize, _stop.Token);

    private async Task<IReadOnlyList<T>?> TakeAsync(PageOnItsWay next, FetchedPage<T> page)
    {
        PageAddress at = next.Address;
        if (!_isStartKnown)
        {
            _isStartKnown = true;
            if (await FindStartAsync(at, page).ConfigureAwait(false) is not { } start)
            {
                return null;
            }

            (at, page) = start;
        }

        return IsHeld(at, page, next.Mark) ? null : Take(at, page, _cursor.WasRead(at));
    }

    /// <summary>
    /// The page with the first object of the range. If the requested page does not show the service's page size, the first page
    /// does. Null if the start is on a page that is not read yet.
    /// </summary>
    private async Task<(PageAddress At, FetchedPage<T> Page)?> FindStartAsync(PageAddress at, FetchedPage<T> page)
    {
        FetchedPage<T>? first = null;
        if (PageRange.SizeShownBy(page, at.Number, _pageSize) is not int size)
        {
            first = await FetchAsync(PageAddress.Of(1)).ConfigureAwait(false);
            size = first.Count;
        }

        // A service without pages always sends its only one.
        bool isOnlyPage = size == 0 || first?.Key == page.Key;
        if (size == _pageSize && !isOnlyPage)
        {
            return (at, page);
        }

        StartAt(isOnlyPage ? 1 : _range.FirstPage(size), Math.Max(1, size));
        int number = _cursor.Next!.Value.Number;
        return number == at.Number ? (at, page) : number == 1 && first is not null ? (PageAddress.Of(1), first) : null;
    }

    /// <summary>Whether the list got shorter before this page was sent, so that earlier pages are read again first.</summary>
    private bool IsHeld(PageAddress at, FetchedPage<T> page, int mark)
    {
        long lost = _changes.Lost(mark, _cursor.Fall(page));
        if (lost > 0)
        {
            _sieve.KeepAll();
        }

        if (!_cursor.IsGap(at, lost) || !_changes.MayReadAgain())
        {
            return false;
        }

        _held ??= (at, page, _cursor.NextStart, _changes.LostSoFar);
        _onTheirWay.Clear();
        _cursor.StepBack(at, page, lost);
        return true;
    }

    private List<T>? TakeHeld()
    {
        if (_held is not { } held || _cursor.Next?.Number < held.At.Number)
        {
            return null;
        }

        _held = null;
        if (_cursor.Next is null)
        {
            return _sieve.Pass(held.Page);
        }

        _cursor.Resume(held.At, held.Start);
        return Take(held.At, held.Page, isAgain: true, _changes.LostSoFar - held.LostBefore);
    }

    private List<T>? Take(PageAddress at, FetchedPage<T> page, bool isAgain, long lostSince = 0)
    {
        if (!isAgain && _sieve.IsOnlyPageAgain(page))
        {
            _cursor.End();
            _onTheirWay.Clear();
            return null;
        }

        List<T> items = _sieve.Pass(page, isAgain);
        _changes.Took(_cursor.WasRead(at));
        _cursor.Arrived(at, page, _sieve.Read, lostSince);
        if (_onTheirWay.Count > 0 && _onTheirWay.Peek().Address.Number != _cursor.Next?.Number)
        {
            _onTheirWay.Clear();
        }

        return items;
    }

    private sealed class PageOnItsWay(PageAddress address, int mark, Task<FetchedPage<T>> page)
    {
        internal PageAddress Address { get; } = address;

        /// <summary>The number of removals that had begun when it was requested.</summary>
        internal int Mark { get; } = mark;

        internal Task<FetchedPage<T>> Page { get; } = page;
    }
}
