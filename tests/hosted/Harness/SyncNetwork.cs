using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Net;
using System.Net.Http;
using System.Text;
using System.Threading;
using System.Threading.Tasks;
using MightyNetworks.Client;
using MightyNetworks.PowerShell.Connections;

namespace MightyNetworks.HostedTests.Harness;

/// <summary>A network with members 1 to n, and one target (a space, plan, tag or badge, whatever its ID) that some of them belong to.</summary>
internal sealed class SyncNetwork(int members, params ulong[] present) : HttpMessageHandler
{
    private const int PageSize = 100;

    private readonly List<string> _sent = [];

    /// <summary>The members of the target.</summary>
    internal SortedSet<ulong> Present { get; } = [.. present];

    /// <summary>The members whom the service claims to list beyond those it lists.</summary>
    internal int Lost { get; init; }

    /// <summary>The pricing of the plan.</summary>
    internal string Pricing { get; init; } = "free";

    /// <summary>The subscriptions, as JSON objects: the running ones, and those that are cancelled.</summary>
    internal (string Running, string Cancelled) Subscriptions { get; init; } = (string.Empty, string.Empty);

    /// <summary>The purchases, as JSON objects.</summary>
    internal string Purchases { get; init; } = string.Empty;

    /// <summary>Responses by request, such as <c>POST spaces/5/members 4</c>, in place of the network's own.</summary>
    internal Dictionary<string, (int Status, string Body)> Faults { get; } = [];

    /// <summary>The requests in order, and forgets them.</summary>
    internal string[] TakeSent()
    {
        lock (_sent)
        {
            string[] all = [.. _sent];
            _sent.Clear();
            return all;
        }
    }

    internal MNConnection Connect(long? budget = null) => new(
        "test",
        new AdminApiClient(new ClientOptions { NetworkId = "10001", Token = "t", MaxRetry = 0, RequestBudget = budget }, this),
        isSandbox: true);

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        string path = string.Concat(request.RequestUri!.Segments.Skip(5)).Trim('/');
        Dictionary<string, string> query = request.RequestUri.Query.TrimStart('?').Split('&', StringSplitOptions.RemoveEmptyEntries)
            .Select(pair => pair.Split('=')).ToDictionary(pair => pair[0], pair => Uri.UnescapeDataString(pair[1]));
        string body = request.Content is null ? string.Empty : await request.Content.ReadAsStringAsync(cancellationToken);
        string detail = string.Join(' ', new[] { "user_id", "email", "status", "member_id" }.Where(query.ContainsKey).Select(name => query[name])
            .Concat(query.TryGetValue("page", out string? number) && number != "1" ? ["page " + number] : []).Append(body).Where(text => text.Length > 0));
        string line = $"{request.Method} {path} {detail}".TrimEnd();
        lock (_sent)
        {
            _sent.Add(line);
            (int status, string json) = Faults.TryGetValue(line, out (int, string) fault) ? fault : Reply(request.Method.Method, path.Split('/'), query);
            return new HttpResponseMessage((HttpStatusCode)status) { Content = new StringContent(json, Encoding.UTF8, "application/json"), RequestMessage = request };
        }
    }

    private (int Status, string Json) Reply(string method, string[] path, Dictionary<string, string> query) => (method, path) switch
    {
        ("GET", ["members"]) => Page(Enumerable.Range(1, members).Select(id => (ulong)id), query, 0),
        ("GET", ["members", "by_email"]) => ByEmail(query["email"]),
        ("GET", ["members", var id, "tags" or "badges"]) => List(Present.Contains(Id(id)) ? "{\"id\":5}" : "{\"id\":6}"),
        ("GET", ["spaces" or "tags" or "badges" or "plans"]) => List("""{"id":5,"name":"Named","title":"Named"}"""),
        ("GET", ["plans", _]) => (200, $$"""{"id":5,"pricing_type":"{{Pricing}}"}"""),
        ("GET", ["subscriptions"]) => List(query.ContainsKey("status") ? Subscriptions.Cancelled : Subscriptions.Running),
        ("GET", ["purchases"]) => List(Purchases),
        ("GET", [_, _, "members"]) => Page(Present, query, Lost),
        ("GET", [_, _, "members", var id]) => Present.Contains(Id(id)) ? (200, Member(Id(id))) : (404, "{}"),
        ("POST", [_, _, "members"]) => Add(Id(query["user_id"])),
        ("POST", ["members", var id, _]) => Add(Id(id)),
        ("PUT", ["members", var id]) => Id(id) <= (ulong)members ? (200, Member(Id(id))) : (404, "{}"),
        ("DELETE", [_, _, "members", var id]) => Remove(Id(id)),
        ("DELETE", ["members", var id, _, _]) => Remove(Id(id)),
        _ => (404, "{}"),
    };

    private (int Status, string Json) Add(ulong id) => id > (ulong)members ? (404, "{}")
        : Present.Add(id) ? (200, Member(id))
        : (422, "{\"error\":\"invalid\",\"message\":\"The member is here already.\"}");

    private (int Status, string Json) Remove(ulong id) => Present.Remove(id) ? (204, string.Empty) : (404, "{}");

    private (int Status, string Json) ByEmail(string email) =>
        Enumerable.Range(1, members).FirstOrDefault(id => $"m{id}@example.com" == email) is > 0 and var id ? (200, Member((ulong)id)) : (404, "{}");

    private static (int Status, string Json) List(string items) => (200, $$"""{"items":[{{items}}],"links":{"next":null} }""");

    private static (int Status, string Json) Page(IEnumerable<ulong> ids, Dictionary<string, string> query, int lost)
    {
        ulong[] all = [.. ids];
        int page = int.Parse(query.GetValueOrDefault("page", "1"), CultureInfo.InvariantCulture);
        string next = page * PageSize < all.Length ? $"\"?page={page + 1}\"" : "null";
        string items = string.Join(',', all.Skip((page - 1) * PageSize).Take(PageSize).Select(Member));
        return (200, $$"""{"items":[{{items}}],"links":{"next":{{next}}},"meta":{"total_count":{{all.Length + lost}} } }""");
    }

    private static string Member(ulong id) => $$"""{"id":{{id}},"email":"m{{id}}@example.com"}""";

    private static ulong Id(string text) => ulong.Parse(text, CultureInfo.InvariantCulture);
}
