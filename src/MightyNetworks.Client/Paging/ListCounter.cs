using System.Threading;
using System.Threading.Tasks;

namespace MightyNetworks.Client;

/// <summary>
/// Counts a list without reading it. A service that counts says the total on the first page; elsewhere the last page is found
/// by doubling page numbers until one is beyond it and bisecting what lies between: at most 2 log2(pages) + 2 requests.
/// </summary>
internal sealed class ListCounter<T>(AdminApiClient client, ListRequest<T> request, IRequestListener? listener, CancellationToken cancellationToken)
{
    // The largest page makes the fewest pages; where the service counts, its size does not matter.
    private const int Asked = PageWindow.LargestPage;

    private int _requests;
    private int _size;
    private long _firstPage;

    internal async Task<ListCount> CountAsync()
    {
        FetchedPage<T> first = await FetchAsync(1).ConfigureAwait(false);
        _size = first.ActualSize(Asked);
        _firstPage = first.Fingerprint;
        long total = first.Meta switch
        {
            { TotalCount: long count } => count,
            { TotalPages: > 1 and int pages } => TotalUpTo(pages, await FetchAsync(pages).ConfigureAwait(false)),
            _ => IsLast(first) ? first.Items.Count : await SearchAsync().ConfigureAwait(false),
        };
        return new ListCount(total, _requests);
    }

    private async Task<long> SearchAsync()
    {
        int full = 1;
        int? beyond = null;
        while (beyond is null || beyond - full > 1)
        {
            int number = beyond is int end ? full + ((end - full) / 2) : Double(full);
            FetchedPage<T> page = await FetchAsync(number).ConfigureAwait(false);
            if (IsBeyond(page))
            {
                beyond = number;
            }
            else if (IsLast(page))
            {
                return TotalUpTo(number, page);
            }
            else
            {
                full = number;
            }
        }

        return (long)full * _size;
    }

    private long TotalUpTo(int number, FetchedPage<T> last) => ((number - 1L) * _size) + last.Items.Count;

    private static bool IsLast(FetchedPage<T> page) => page.IsCounted ? page.Next is null : page.Items.Count != Asked;

    // A service that knows no pages sends the first one again and again.
    private bool IsBeyond(FetchedPage<T> page) => page.Items.Count == 0 || (!page.IsCounted && page.Fingerprint == _firstPage);

    private int Double(int number) => number <= int.MaxValue / 2
        ? number * 2
        : throw new MightyNetworksException(FailureReason.PageLoop, $"{request} stopped: the list has no end.") { Request = request.ToString() };

    private async Task<FetchedPage<T>> FetchAsync(int number)
    {
        _requests++;
        ListRequest<T> page = request.ForPage(number, Asked);
        using BodyBuffer? body = await client.SendWithRetriesAsync(page, null, listener, cancellationToken).ConfigureAwait(false);
        return FetchedPage<T>.Read(page, body!.Bytes);
    }
}
