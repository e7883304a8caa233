using System.Threading;
using System.Threading.Tasks;
using MightyNetworks.Client.Errors;

namespace MightyNetworks.Client.Paging;

/// <summary>
/// Counts a list without reading it. If the first page has no total, the last page is found by doubling page numbers until one is
/// beyond it and bisecting the rest: at most 2 log2(pages) + 2 requests. Pages that contradict each other are an error, never a
/// number that may be wrong.
/// </summary>
internal sealed class ListCounter<T>(PageSource<T> source, CancellationToken cancellationToken)
{
    // The largest page makes the fewest pages.
    private const int Asked = PageRange.LargestPage;

    private int _requests;
    private int _size;
    private long _firstKey;

    internal async Task<ListCount> CountAsync()
    {
        FetchedPage<T> first = await FetchAsync(1).ConfigureAwait(false);
        _size = first.Count;
        _firstKey = first.Key;
        return new ListCount(TotalSaid(first) ?? await TotalFoundAsync(first).ConfigureAwait(false), _requests);
    }

    /// <summary>The total on the first page, unless the page itself contradicts it.</summary>
    private static long? TotalSaid(PageHead first) => first switch
    {
        { Total: long total } when first.Count > 0 && total > first.Count => total,
        { Total: long total, Next: null } when total == first.Count => total,
        _ => null,
    };

    private async Task<long> TotalFoundAsync(FetchedPage<T> first)
    {
        if (first.Count == 0)
        {
            return first is { Total: > 0 } or { Pages: > 1 } ? throw Contradicts("its first page is empty, but it has a total") : 0;
        }

        if (first is { Pages: > 1 and int pages } && _size == (first.Size ?? Asked))
        {
            FetchedPage<T> last = await FetchAsync(pages).ConfigureAwait(false);
            if (last.Next is null && last.Count > 0 && last.Count <= _size && last.Key != _firstKey)
            {
                return TotalUpTo(pages, last);
            }
        }

        return IsLast(first) ? first.Count : await SearchAsync(first).ConfigureAwait(false);
    }

    private async Task<long> SearchAsync(FetchedPage<T> first)
    {
        (int Number, FetchedPage<T> Page) full = (1, first);
        (int Number, FetchedPage<T>? Last)? end = null;
        while (end is null || end.Value.Number - full.Number > 1)
        {
            int number = end is { } known ? full.Number + ((known.Number - full.Number) / 2) : Double(full.Number);
            FetchedPage<T> page = await FetchAsync(number).ConfigureAwait(false);
            if (IsBeyond(page))
            {
                end = (number, null);
            }
            else if (page.HasLinks && page.Next is null)
            {
                end = (number, page);
            }
            else
            {
                CheckFull(full.Page, page);
                full = (number, page);
            }
        }

        if (end.Value.Last is not { } last)
        {
            return TotalUpTo(full.Number, full.Page);
        }

        CheckFull(full.Page, last);
        return TotalUpTo(end.Value.Number, last);
    }

    private long TotalUpTo(int number, FetchedPage<T> last) =>
        last.Count <= _size ? ((number - 1L) * _size) + last.Count : throw Contradicts("its pages have different sizes");

    private static bool IsLast(PageHead page) => page.Next is null && (page.HasLinks || page.Pages is 1);

    // A service without pages sends the first one again and again.
    private bool IsBeyond(FetchedPage<T> page) => page.Count == 0 || (!page.HasLinks && page.Key == _firstKey);

    /// <summary>Every page but the last has as many objects as the first; otherwise the list cannot be counted.</summary>
    private void CheckFull(PageHead page, PageHead following)
    {
        if (page.Count != _size)
        {
            throw Contradicts("its pages have different sizes");
        }

        if (page.Key == following.Key)
        {
            throw Contradicts("the same page was sent under two numbers");
        }
    }

    private int Double(int number) => number <= int.MaxValue / 2
        ? number * 2
        : throw new MightyNetworksException(FailureReason.PageLoop, $"{source.Request} stopped: the list has no end.") { Request = source.Request.ToString() };

    private MightyNetworksException Contradicts(string what) =>
        new(FailureReason.UnexpectedResponse, $"{source.Request}: the list cannot be counted: {what}.") { Request = source.Request.ToString() };

    private Task<FetchedPage<T>> FetchAsync(int number)
    {
        _requests++;
        return source.FetchAsync(PageAddress.Of(number), Asked, cancellationToken);
    }
}
