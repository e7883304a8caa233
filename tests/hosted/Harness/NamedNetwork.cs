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

/// <summary>A network with spaces of a test's own names, and with members 1 to n, whose addresses are m1@example.com and so on.</summary>
internal sealed class NamedNetwork(int members = 0) : HttpMessageHandler
{
    private const int PageSize = 100;

    private readonly List<string> _sent = [];

    /// <summary>The names by the IDs of spaces, and of tags and other objects alike.</summary>
    internal Dictionary<ulong, string> Names { get; } = new() { [11] = "General", [12] = "Book club", [13] = "Books", [14] = "2026", [15] = "Twice", [16] = "Twice" };

    /// <summary>Whether lists report their length.</summary>
    internal bool ReportsTotals { get; init; } = true;

    /// <summary>Whether the list of members hides their addresses.</summary>
    internal bool HidesAddresses { get; init; }

    /// <summary>The status of every list of names.</summary>
    internal int Status { get; set; } = 200;

    /// <summary>The requests as <c>GET /members?page=2</c>, in order.</summary>
    internal IReadOnlyList<string> Sent
    {
        get
        {
            lock (_sent)
            {
                return [.. _sent];
            }
        }
    }

    internal MNConnection Connect(string network = "10001", long? budget = null) => new(
        network,
        new AdminApiClient(new ClientOptions { NetworkId = network, Token = "t", MaxRetry = 0, RequestBudget = budget }, this),
        isSandbox: true);

    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        string path = string.Concat(request.RequestUri!.Segments.Skip(5)).Trim('/');
        Dictionary<string, string> query = request.RequestUri.Query.TrimStart('?').Split('&', StringSplitOptions.RemoveEmptyEntries)
            .Select(pair => pair.Split('=')).ToDictionary(pair => pair[0], pair => Uri.UnescapeDataString(pair[1]));
        int page = int.Parse(query.GetValueOrDefault("page", "1"), CultureInfo.InvariantCulture);
        string shown = query.TryGetValue("email", out string? email) ? $"?{email}" : page > 1 ? $"?{page}" : string.Empty;
        lock (_sent)
        {
            _sent.Add($"{request.Method} {path}{shown}");
        }

        (int status, string json) = request.Method != HttpMethod.Get ? (200, "{\"id\":1}")
            : path == "members" ? (200, MemberPage(page))
            : path == "members/by_email" ? ByEmail(email!)
            : path.Contains('/', StringComparison.Ordinal) ? (200, "{\"id\":1}")
            : (Status, NameList());
        return Task.FromResult(new HttpResponseMessage((HttpStatusCode)status) { Content = new StringContent(json, Encoding.UTF8, "application/json"), RequestMessage = request });
    }

    private string NameList()
    {
        IEnumerable<string> items = Names.Select(pair => $$"""{"id":{{pair.Key}},"name":"{{pair.Value}}","title":"{{pair.Value}}"}""");
        return $$"""{"items":[{{string.Join(',', items)}}],"links":{"next":null} }""";
    }

    private string MemberPage(int page)
    {
        IEnumerable<string> items = Enumerable.Range(1, members).Skip((page - 1) * PageSize).Take(PageSize)
            .Select(id => $$"""{"id":{{id}},"email":"{{(HidesAddresses ? "m***@***.***" : $"M{id}@example.com")}}"}""");
        string next = page * PageSize < members ? $"\"?page={page + 1}\"" : "null";
        string meta = ReportsTotals ? $$""","meta":{"total_count":{{members}}}""" : string.Empty;
        return $$"""{"items":[{{string.Join(',', items)}}],"links":{"next":{{next}}}{{meta}}}""";
    }

    private (int Status, string Json) ByEmail(string email)
    {
        int id = Enumerable.Range(1, members).FirstOrDefault(id => $"m{id}@example.com".Equals(email, StringComparison.OrdinalIgnoreCase));
        return id == 0 ? (404, "{\"error\":\"not found\"}") : (200, $$"""{"id":{{id}},"email":""}""");
    }
}
