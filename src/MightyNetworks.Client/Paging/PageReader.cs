using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;
using MightyNetworks.Client.Errors;
using MightyNetworks.Client.Requests;
using MightyNetworks.Client.Transport;

namespace MightyNetworks.Client.Paging;

/// <summary>
/// Reads a list page by page, in order, each object once. Nothing is sent before the first page is asked for, and nothing is
/// sent ahead before <see cref="ReadAhead"/> says that the reader means to go on. Not thread-safe; dispose it to end what is
/// on its way.
/// </summary>
public sealed class PageReader<T> : IDisposable
{
    private readonly AdminApiClient _client;
    private readonly ListRequest<T> _request;
    private readonly PageRange _window;
    private readonly IRequestListener? _listener;
    private readonly CancellationTokenSource _stop;
    private readonly PageCursor _cursor;
    private readonly ListChanges _changes;
    private readonly PageSieve<T> _sieve;
    private readonly Queue<PageOnItsWay> _onTheirWay = new();
    private readonly int _pageSize;

    /// <summary>A page that waits until those in front of it are read again.</summary>
    private (PageAddress At, FetchedPage<T> Page, long Start, long LostBefore)? _held;
    private bool _isStartKnown;
    private int _lastStarted;

    internal PageReader(AdminApiClient client, ListRequest<T> request, PageRange window, IRequestListener? listener, CancellationToken cancellationToken)
    {
        _client = client;
        _request = request;
        _window = window;
        _listener = listener;
        _stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        _pageSize = window.PageSize();
        _cursor = new PageCursor(new NextLink(request, client.UriOf(request), client.NetworkId), _pageSize, mayCount: !request.MayChange);
        _changes = new ListChanges(client.Removals.Watch(request));
        _sieve = new PageSieve<T>(request, window.First ?? ulong.MaxValue);
        StartAt(window.FirstPage(_pageSize), _pageSize);
        _isStartKnown = _cursor.Next?.Number == 1;
    }

    /// <summary>How many objects the whole list has, once a page was read and if the service says so.</summary>
    public long? TotalCount => _cursor.Total;

    /// <summary>How many pages the whole list has, once a page was read and if the service says so.</summary>
    public int? TotalPages => _cursor.Pages;

    /// <summary>How many objects came again and were dropped.</summary>
    public long Duplicates => _sieve.Duplicates;

    /// <summary>How many entries of the list were null and were left out.</summary>
    public long Nulls => _sieve.Nulls;

    /// <summary>How the list differs from what the service said of it, once it was read to its end; null where it does not.</summary>
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

    /// <summary>Starts what may be on its way while the page just read is consumed.</summary>
    public void ReadAhead()
    {
        while (!_sieve.IsDone && _held is null && !_changes.Any && _onTheirWay.Count < _window.ThrottleLimit && TryStartNext())
        {
        }
    }

    /// <summary>Ends what is on its way.</summary>
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
        _sieve.StartAt(start, _window.Skip - (ulong)start);
    }

    /// <summary>Waits for removals on their way, and goes back by as many as left the list.</summary>
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

        _onTheirWay.Enqueue(new PageOnItsWay(address, _changes.Mark, FetchAsync(address, _stop.Token)));
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

    private async Task<FetchedPage<T>> FetchAsync(PageAddress address, CancellationToken stop)
    {
        ListRequest<T> request = address.Link is null ? _request.ForPage(address.Number, _pageSize) : _request;
        using BodyBuffer? body = await _client.SendWithRetriesAsync(request, address.Link, _listener, stop).ConfigureAwait(false);
        FetchedPage<T> page = FetchedPage<T>.Read(request, body!.Bytes);
        _request.Enrich(page.Items, _client.NetworkId);
        return page;
    }

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
    /// The page that holds the first wanted object. Where the page that was asked for does not show how many objects the
    /// service puts on one, the first page does. Null where the start is on a page that is yet to be read.
    /// </summary>
    private async Task<(PageAddress At, FetchedPage<T> Page)?> FindStartAsync(PageAddress at, FetchedPage<T> page)
    {
        FetchedPage<T>? first = null;
        if (PageRange.SizeShownBy(page, at.Number, _pageSize) is not int size)
        {
            first = await FetchAsync(PageAddress.Of(1), _stop.Token).ConfigureAwait(false);
            size = first.Count;
        }

        // A service that knows no pages sends its only one, whatever is asked for.
        bool isOnlyPage = size == 0 || first?.Key == page.Key;
        if (size == _pageSize && !isOnlyPage)
        {
            return (at, page);
        }

        StartAt(isOnlyPage ? 1 : _window.FirstPage(size), Math.Max(1, size));
        int number = _cursor.Next!.Value.Number;
        return number == at.Number ? (at, page) : number == 1 && first is not null ? (PageAddress.Of(1), first) : null;
    }

    /// <summary>Whether the list got shorter before this page was sent, so that those in front of it are read again first.</summary>
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

        /// <summary>How many removals had begun when it was asked for.</summary>
        internal int Mark { get; } = mark;

        internal Task<FetchedPage<T>> Page { get; } = page;
    }
}
