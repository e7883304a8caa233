using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Net;
using System.Net.Http;
using System.Text;
using System.Threading;
using System.Threading.Tasks;

namespace MightyNetworks.UnitTests.Client.Fakes;

/// <summary>A service with a list of members that can return false pages and totals, and that changes: a DELETE removes a member.</summary>
internal sealed class ListService(IEnumerable<ulong> ids) : HttpMessageHandler
{
    private readonly object _lock = new();
    private readonly List<ulong> _ids = [.. ids];
    private int _requests;

    /// <summary>The most objects on a page.</summary>
    internal int Cap { get; init; } = 100;

    /// <summary>Whether pages have links; the last page that has a next one, where they stop early.</summary>
    internal bool Links { get; init; }

    internal int LastLink { get; init; } = int.MaxValue;

    /// <summary>Whether an empty page has a next link, too.</summary>
    internal bool LinksFromEmptyPages { get; init; }

    /// <summary>Returns the reported total from the real total and the page; no meta if not set.</summary>
    internal Func<int, int, string>? Total { get; init; }

    /// <summary>Numbers of pages that are empty; the objects come on the pages after them.</summary>
    internal HashSet<int> EmptyPages { get; init; } = [];

    /// <summary>Returns the page that is actually sent for a page number.</summary>
    internal Func<int, int> Sent { get; init; } = page => page;

    /// <summary>What happens before a page is sent; it may change the list.</summary>
    internal Action<int, List<ulong>>? Before { get; set; }

    /// <summary>Waits before a member is removed.</summary>
    internal Func<Task> Removing { get; set; } = () => Task.CompletedTask;

    internal int Requests => Volatile.Read(ref _requests);

    internal IReadOnlyList<ulong> Ids
    {
        get
        {
            lock (_lock)
            {
                return [.. _ids];
            }
        }
    }

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        if (request.Method == HttpMethod.Delete)
        {
            await Removing();
            ulong id = ulong.Parse(request.RequestUri!.Segments[^2].Trim('/'), CultureInfo.InvariantCulture);
            lock (_lock)
            {
                return new HttpResponseMessage(_ids.Remove(id) ? HttpStatusCode.NoContent : HttpStatusCode.NotFound);
            }
        }

        Interlocked.Increment(ref _requests);
        Dictionary<string, int> query = request.RequestUri!.Query.TrimStart('?').Split('&').Select(pair => pair.Split('='))
            .ToDictionary(pair => pair[0], pair => int.Parse(pair[1], CultureInfo.InvariantCulture));
        lock (_lock)
        {
            Before?.Invoke(query["page"], _ids);
            string json = Page(query["page"], Math.Min(Cap, query["per_page"]));
            return new HttpResponseMessage(HttpStatusCode.OK) { Content = new StringContent(json, Encoding.UTF8, "application/json") };
        }
    }

    private string Page(int asked, int size)
    {
        int page = Sent(asked);
        long skipped = (page - 1L - EmptyPages.Count(empty => empty < page)) * size;
        ulong[] ids = EmptyPages.Contains(page) || skipped > _ids.Count ? [] : [.. _ids.Skip((int)skipped).Take(size)];
        string items = string.Join(',', ids.Select(id => $$"""{"id":{{id}}}"""));
        bool isLast = ids.Length == 0 ? !LinksFromEmptyPages : skipped + ids.Length >= _ids.Count;
        string links = $$"""{"next":{{(isLast || asked > LastLink ? "null" : $"\"?page={asked + 1}&per_page={size}\"")}}}""";
        string meta = $$"""{"total_count":{{Total?.Invoke(_ids.Count, page)}}}""";
        return (Links, Total) switch
        {
            (true, null) => $$"""{"items":[{{items}}],"links":{{links}}}""",
            (true, _) => $$"""{"items":[{{items}}],"links":{{links}},"meta":{{meta}}}""",
            (false, null) => $"[{items}]",
            _ => $$"""{"data":[{{items}}],"meta":{{meta}}}""",
        };
    }
}
