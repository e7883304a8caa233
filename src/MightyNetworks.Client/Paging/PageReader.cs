using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;

namespace MightyNetworks.Client;

/// <summary>
/// Reads a list page by page, in order. Nothing is sent before the first page is asked for, and nothing is sent ahead
/// before <see cref="ReadAhead"/> says that the reader means to go on. Not thread-safe; dispose it to end what is on its way.
/// </summary>
public sealed class PageReader<T> : IDisposable
{
    private readonly AdminApiClient _client;
    private readonly ListRequest<T> _request;
    private readonly PageWindow _window;
    private readonly IRequestListener? _listener;
    private readonly CancellationTokenSource _stop;
    private readonly NextLink _links;
    private readonly Queue<(PageAddress Address, Task<FetchedPage<T>> Page)> _onTheirWay = new();
    private readonly int _pageSize;

    /// <summary>The page to start next; null when none is known yet or none is left.</summary>
    private PageAddress? _next;

    /// <summary>Whether the page after a numbered one may be started before that one arrived.</summary>
    private bool _mayCountAhead;

    private bool _startIsRight;
    private int _drop;
    private ulong _left;
    private long? _lastUncounted;

    internal PageReader(AdminApiClient client, ListRequest<T> request, PageWindow window, IRequestListener? listener, CancellationToken cancellationToken)
    {
        _client = client;
        _request = request;
        _window = window;
        _listener = listener;
        _stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        _links = new NextLink(request, client.UriOf(request), client.NetworkId);
        _pageSize = window.PageSize();
        _drop = window.Drop(_pageSize);
        _left = window.First ?? ulong.MaxValue;
        _next = _left == 0 ? null : PageAddress.Of(window.FirstPage(_pageSize));
    }

    /// <summary>How many objects the whole list has, once a page was read and if the service says so.</summary>
    public long? TotalCount { get; private set; }

    /// <summary>How many pages the whole list has, once a page was read and if the service says so.</summary>
    public int? TotalPages { get; private set; }

    /// <summary>The next page's objects, or null after the last page.</summary>
    /// <exception cref="MightyNetworksException">The page could not be read.</exception>
    public async Task<IReadOnlyList<T>?> NextAsync()
    {
        while (_onTheirWay.Count > 0 || TryStartNext())
        {
            (PageAddress address, Task<FetchedPage<T>> arriving) = _onTheirWay.Dequeue();
            FetchedPage<T> page = await arriving.ConfigureAwait(false);
            if (StartIsElsewhere(address, page))
            {
                continue;
            }

            if (IsRepeated(page))
            {
                break;
            }

            Arrived(address, page);
            return Cut(page.Items);
        }

        return null;
    }

    /// <summary>Starts what may be on its way while the page just read is consumed.</summary>
    public void ReadAhead()
    {
        while (_onTheirWay.Count < _window.ThrottleLimit && TryStartNext())
        {
        }
    }

    /// <summary>Ends what is on its way.</summary>
    public void Dispose()
    {
        _stop.Cancel();
        _stop.Dispose();
    }

    private bool TryStartNext()
    {
        if (_next is not PageAddress address || EnoughIsOnItsWay())
        {
            return false;
        }

        _onTheirWay.Enqueue((address, FetchAsync(address, _stop.Token)));
        _next = _mayCountAhead && address.Number > 0 && address.Number < (TotalPages ?? int.MaxValue)
            ? PageAddress.Of(address.Number + 1)
            : null;
        return true;
    }

    private bool EnoughIsOnItsWay() => (ulong)_onTheirWay.Count * (ulong)_pageSize >= _left;

    private async Task<FetchedPage<T>> FetchAsync(PageAddress address, CancellationToken stop)
    {
        ListRequest<T> request = address.Link is null ? _request.ForPage(address.Number, _pageSize) : _request;
        using BodyBuffer? body = await _client.SendWithRetriesAsync(request, address.Link, _listener, stop).ConfigureAwait(false);
        FetchedPage<T> page = FetchedPage<T>.Read(request, body!.Bytes);
        _request.Complete(page.Items, _client.NetworkId);
        return page;
    }

    /// <summary>A service whose pages have another size than asked for keeps the first wanted object on another page.</summary>
    private bool StartIsElsewhere(PageAddress address, FetchedPage<T> page)
    {
        int size = page.ActualSize(_pageSize);
        if (_startIsRight || size == _pageSize || address.Number == 1)
        {
            _startIsRight = true;
            return false;
        }

        _startIsRight = true;
        _drop = _window.Drop(size);
        PageAddress start = PageAddress.Of(_window.FirstPage(size));
        _next = start.Number == address.Number ? null : start;
        return _next is not null;
    }

    /// <summary>Whether a service that does not count sent the same page again: then it has but that one.</summary>
    private bool IsRepeated(FetchedPage<T> page)
    {
        if (page.IsCounted)
        {
            return false;
        }

        bool repeated = page.Fingerprint == _lastUncounted;
        _lastUncounted = page.Fingerprint;
        return repeated;
    }

    private void Arrived(PageAddress address, FetchedPage<T> page)
    {
        TotalCount = page.Meta?.TotalCount ?? TotalCount;
        TotalPages = page.Meta?.TotalPages ?? TotalPages;
        PageAddress? following = Following(address, page);
        bool isNextNumber = address.Number > 0 && following?.Number == address.Number + 1;
        _mayCountAhead = isNextNumber && page.IsCounted;
        if (!isNextNumber)
        {
            _onTheirWay.Clear();
        }

        if (_onTheirWay.Count == 0)
        {
            _next = following;
        }
    }

    private PageAddress? Following(PageAddress address, FetchedPage<T> page)
    {
        if (page.Next is { } link)
        {
            return _links.Follow(link, address.Number);
        }

        bool more = page.Meta?.TotalPages is int pages
            ? address.Number < pages && page.Items.Count > 0
            : !page.IsCounted && page.Items.Count == _pageSize;
        return more && address.Number > 0 ? PageAddress.Of(address.Number + 1) : null;
    }

    private List<T> Cut(List<T> items)
    {
        int from = Math.Min(_drop, items.Count);
        int count = (int)Math.Min((ulong)(items.Count - from), _left);
        _drop -= from;
        _left -= (ulong)count;
        if (_left == 0)
        {
            _onTheirWay.Clear();
            _next = null;
        }

        return count == items.Count ? items : items.GetRange(from, count);
    }
}
