using System;
using System.Collections.Generic;

namespace MightyNetworks.Client.Paging;

/// <summary>
/// Decides where the next page is and where the list ends: where the service says so and its total does not contradict, where a
/// known total is reached, or at an empty page. When the list gets shorter while it is read, the cursor steps back accordingly.
/// </summary>
internal sealed class PageCursor(NextLink links, int pageSize, bool mayCount)
{
    // An empty page before the known total may be a gap; this many in a row are the end.
    private const int MostEmptyPages = 3;

    // The index in the list at which each page that was read by its number begins.
    private readonly List<long> _starts = [];
    private int _firstNumber;
    private int _farthest;
    private int _emptyPages;
    private bool _hasShortPages;

    /// <summary>The number of objects read or skipped from the beginning of the list as it is now.</summary>
    private long _index;

    /// <summary>The index at which the next page begins: the current index, or one before it after a step back.</summary>
    private long _nextStart;
    private long? _firstTotal;
    private long? _lastTotal;
    private bool _isOverTotal;

    /// <summary>The page to read next; null at the end.</summary>
    internal PageAddress? Next { get; private set; }

    /// <summary>The number of the last page that may be requested ahead; 0 for none.</summary>
    internal int LastAhead { get; private set; }

    internal long? Total { get; private set; }

    internal int? Pages { get; private set; }

    /// <summary>The index at which the next page begins.</summary>
    internal long NextStart => _nextStart;

    internal void StartAt(int number, long start)
    {
        Next = PageAddress.Of(number);
        _firstNumber = number;
        _starts.Clear();
        _index = _nextStart = start;
    }

    internal void End()
    {
        Next = null;
        LastAhead = 0;
    }

    internal bool WasRead(PageAddress at) => at.Number > 0 && at.Number <= _farthest;

    /// <summary>By how many objects the list got shorter since the previous page was sent.</summary>
    internal long Fall(PageHead page) => page.Total is long total && _lastTotal is long last ? Math.Max(0, last - total) : 0;

    /// <summary>Whether unread objects may have moved before the next page when the list lost so many objects.</summary>
    internal bool IsGap(PageAddress at, long lost) => lost > 0 && at.Number > 0 && _nextStart > IndexAfter(lost);

    /// <summary>Steps back after removals, to the page that may have the first unread object.</summary>
    internal void StepBack(long lost)
    {
        _lastTotal -= lost;
        if (lost == 0 || Next is not { Number: > 0 })
        {
            return;
        }

        _index = IndexAfter(lost);
        GoToIndex();
    }

    /// <summary>The same after a page showed that the list is shorter.</summary>
    internal void StepBack(PageAddress at, PageHead page, long lost)
    {
        Next = at;
        StepBack(lost);
        NoteTotals(page);
    }

    /// <summary>Continues with a page that was sent before earlier pages were read again.</summary>
    internal void Resume(PageAddress at, long start)
    {
        Next = at;
        _nextStart = start;
    }

    /// <summary>The next page arrived.</summary>
    /// <param name="at">Its address.</param>
    /// <param name="page">Its metadata.</param>
    /// <param name="read">The number of different objects read up to its end.</param>
    /// <param name="lostSince">The number of objects that the list lost since it was sent.</param>
    internal void Arrived(PageAddress at, PageHead page, long read, long lostSince)
    {
        NoteStart(at);
        if (lostSince == 0)
        {
            NoteTotals(page);
        }

        _nextStart += page.Count;
        _index = _nextStart;
        _index = IndexAfter(lostSince);
        _isOverTotal |= page.Count > 0 && _index > Total;
        _emptyPages = page.Count == 0 ? _emptyPages + 1 : 0;
        _hasShortPages |= at.Number < Pages && page.Count < (page.Size ?? pageSize);
        Next = Following(at, page, read);
        bool isNextNumber = at.Number > 0 && Next?.Number == at.Number + 1;
        LastAhead = isNextNumber && page.IsCounted ? KnownPages(page) : 0;
        if (lostSince > 0 && Next is { Number: > 0 })
        {
            GoToIndex();
        }
    }

    /// <summary>How the list, read to its end, differs from its total; null if it does not.</summary>
    internal ListShortfall? Compare(long read, bool hasChanged) =>
        read < Needed || (_isOverTotal && !hasChanged && _firstTotal == Total) ? new ListShortfall(_isOverTotal ? Total : Needed, read) : null;

    // Objects added while the list is read may be missed; objects that were there the whole time may not.
    private long? Needed => Total is null ? null : Math.Min(_firstTotal ?? 0, Total.Value);

    private long IndexAfter(long lost) => Math.Max(_starts.Count > 0 ? _starts[0] : _index, _index - lost);

    /// <summary>Goes back to the page with the first unread object, unless that is the next page.</summary>
    private void GoToIndex()
    {
        int page = _starts.FindLastIndex(start => start <= _index);
        if (page < 0 || _nextStart <= _index)
        {
            return;
        }

        _nextStart = _starts[page];
        _starts.RemoveRange(page, _starts.Count - page);
        Next = PageAddress.Of(_firstNumber + page);
        LastAhead = 0;
    }

    private void NoteStart(PageAddress at)
    {
        int page = at.Number - _firstNumber;
        if (at.Number > 0 && page >= 0)
        {
            while (_starts.Count <= page)
            {
                _starts.Add(_nextStart);
            }

            _starts[page] = _nextStart;
            _farthest = Math.Max(_farthest, at.Number);
        }
    }

    private void NoteTotals(PageHead page)
    {
        Total = page.Total ?? Total;
        Pages = page.Pages ?? Pages;
        _firstTotal ??= Total;
        _lastTotal = page.Total ?? _lastTotal;
    }

    private PageAddress? Following(PageAddress at, PageHead page, long read)
    {
        bool isMore = mayCount && IsMore(at, page, read);
        if (page.Count == 0 && (!isMore || _emptyPages >= MostEmptyPages))
        {
            return null;
        }

        if (page.Next is { } link)
        {
            return links.Follow(link, at.Number);
        }

        return isMore && at.Number is > 0 and < int.MaxValue ? PageAddress.Of(at.Number + 1) : null;
    }

    /// <summary>Whether more pages follow, regardless of the links.</summary>
    private bool IsMore(PageAddress at, PageHead page, long read)
    {
        bool isBeforeLast = at.Number < Pages;
        if (Total is not null && !_isOverTotal)
        {
            return _index < Total || read < Needed || (isBeforeLast && page.Count > 0);
        }

        return Pages is not null && !_isOverTotal
            ? isBeforeLast || (_hasShortPages && page.Count > 0)
            : !page.HasLinks && page.Count > 0;
    }

    private int KnownPages(PageHead page)
    {
        int size = Math.Max(1, page.Size ?? page.Count);
        return Pages ?? (Total is long total && !_isOverTotal ? (int)Math.Min(int.MaxValue, ((total - 1) / size) + 1) : int.MaxValue);
    }
}
