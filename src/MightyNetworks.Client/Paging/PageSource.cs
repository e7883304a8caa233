using System.Threading;
using System.Threading.Tasks;
using MightyNetworks.Client.Requests;
using MightyNetworks.Client.Transport;

namespace MightyNetworks.Client.Paging;

/// <summary>Fetches single pages of a list.</summary>
internal sealed class PageSource<T>(ISender sender, ListRequest<T> request, IRequestListener? listener)
{
    internal ListRequest<T> Request { get; } = request;

    internal async Task<FetchedPage<T>> FetchAsync(PageAddress address, int size, CancellationToken cancellationToken)
    {
        ListRequest<T> one = address.Link is null ? Request.ForPage(address.Number, size) : Request;
        using BodyBuffer? body = await sender.SendAsync(new OutgoingRequest(one, address.Link, listener), cancellationToken).ConfigureAwait(false);
        FetchedPage<T> page = FetchedPage<T>.Read(one, body!.Bytes);
        Request.Enrich(page.Items);
        return page;
    }
}
