using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Net;
using System.Net.Http;
using System.Text;
using System.Threading;
using System.Threading.Tasks;
using Xunit;

namespace MightyNetworks.UnitTests.Client.Fakes;

/// <summary>What a page of a list looks like.</summary>
public enum PageShape
{
    /// <summary>Items and links.</summary>
    Links,

    /// <summary>Data and meta.</summary>
    Meta,

    /// <summary>Both at once.</summary>
    Both,

    /// <summary>A bare array.</summary>
    Array,
}

/// <summary>A service with a list of members, 1 to <paramref name="count"/>, and a hook before each of its pages.</summary>
internal sealed class PagedService(int count, PageShape shape = PageShape.Both) : HttpMessageHandler
{
    private readonly List<(int Page, int PerPage)> _asked = [];
    private readonly SemaphoreSlim _arrivals = new(0);

    /// <summary>How many members there are; it may change while they are read.</summary>
    internal int Count { get; set; } = count;

    /// <summary>The size of this service's pages, regardless of the request.</summary>
    internal int? OwnPageSize { get; set; }

    internal bool AbsoluteLinks { get; set; }

    /// <summary>Called before a page is sent: a wait, or a response in its place.</summary>
    internal Func<int, CancellationToken, Task<HttpResponseMessage?>>? Before { get; set; }

    /// <summary>The numbers of the pages asked for, in the order in which they arrived.</summary>
    internal IReadOnlyList<int> Asked
    {
        get
        {
            lock (_asked)
            {
                return [.. _asked.Select(asked => asked.Page)];
            }
        }
    }

    /// <summary>The sizes of page asked for.</summary>
    internal IReadOnlyList<int> AskedSizes
    {
        get
        {
            lock (_asked)
            {
                return [.. _asked.Select(asked => asked.PerPage)];
            }
        }
    }

    /// <summary>Waits until so many more requests have arrived.</summary>
    internal async Task ArrivedAsync(int requests)
    {
        for (int i = 0; i < requests; i++)
        {
            Assert.True(await _arrivals.WaitAsync(TimeSpan.FromSeconds(30)), $"Only {i} of {requests} requests came.");
        }
    }

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        int page = Number(request.RequestUri!, "page");
        int perPage = Number(request.RequestUri!, "per_page");
        lock (_asked)
        {
            _asked.Add((page, perPage));
        }

        _arrivals.Release();
        HttpResponseMessage? other = Before is null ? null : await Before(page, cancellationToken);
        return other ?? Page(request.RequestUri!, page, OwnPageSize ?? perPage);
    }

    private HttpResponseMessage Page(Uri uri, int page, int size)
    {
        long before = (page - 1L) * size;
        string items = string.Join(',', Enumerable.Range(1, size).Select(n => before + n).Where(id => id <= Count).Select(id => $$"""{"id":{{id}}}"""));
        int pages = (Count + size - 1) / size;
        string links = $$"""{"self":"x","next":{{(page < pages ? '"' + Link(uri, page + 1, size) + '"' : "null")}}}""";
        string meta = $$"""{"current_page":{{page}},"total_pages":{{pages}},"total_count":{{Count}},"per_page":{{size}}}""";
        string json = shape switch
        {
            PageShape.Links => $$"""{"items":[{{items}}],"links":{{links}}}""",
            PageShape.Meta => $$"""{"data":[{{items}}],"meta":{{meta}}}""",
            PageShape.Both => $$"""{"items":[{{items}}],"links":{{links}},"data":[{{items}}],"meta":{{meta}}}""",
            _ => $"[{items}]",
        };
        return new HttpResponseMessage(HttpStatusCode.OK) { Content = new StringContent(json, Encoding.UTF8, "application/json") };
    }

    private string Link(Uri uri, int page, int size) =>
        $"{(AbsoluteLinks ? uri.GetLeftPart(UriPartial.Authority) : string.Empty)}{uri.AbsolutePath}?page={page}&per_page={size}";

    private static int Number(Uri uri, string name) =>
        int.Parse(uri.Query.TrimStart('?').Split('&').Single(pair => pair.StartsWith(name + "=", StringComparison.Ordinal))[(name.Length + 1)..], CultureInfo.InvariantCulture);
}
