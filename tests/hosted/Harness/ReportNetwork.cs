using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Net.Http;
using System.Text;
using System.Threading;
using System.Threading.Tasks;
using MightyNetworks.Client;
using MightyNetworks.PowerShell.Connections;
using MightyNetworks.Sandbox;

namespace MightyNetworks.HostedTests.Harness;

/// <summary>A network whose lists a test sets: the items of a list by its path, such as <c>/members</c>. Other lists are empty.</summary>
internal sealed class ReportNetwork : HttpMessageHandler
{
    private const int PageSize = 100;

    private readonly List<string> _paths = [];

    internal Dictionary<string, string[]> Lists { get; } = [];

    /// <summary>Paths of the requests, in order.</summary>
    internal IReadOnlyList<string> Paths
    {
        get
        {
            lock (_paths)
            {
                return [.. _paths];
            }
        }
    }

    internal MNConnection Connect() => new(
        "test",
        new AdminApiClient(new ClientOptions { NetworkId = "10001", Token = SandboxWorld.Token, MaxRetry = 0 }, this),
        isSandbox: false);

    /// <summary>A text as JSON.</summary>
    internal static string Json(string text) => System.Text.Json.JsonSerializer.Serialize(text);

    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        string path = request.RequestUri!.AbsolutePath.Split("/10001")[1].TrimEnd('/');
        lock (_paths)
        {
            _paths.Add(path);
        }

        string[] all = Lists.TryGetValue(path, out string[]? items) ? items : [];
        string? query = request.RequestUri.Query.TrimStart('?').Split('&').FirstOrDefault(pair => pair.StartsWith("page=", StringComparison.Ordinal));
        int page = query is null ? 1 : int.Parse(query[5..], CultureInfo.InvariantCulture);
        string next = page * PageSize < all.Length ? $"\"/admin/v1/networks/10001{path}?per_page={PageSize}&page={page + 1}\"" : "null";
        string json = $"{{\"items\":[{string.Join(',', all.Skip((page - 1) * PageSize).Take(PageSize))}],\"links\":{{\"next\":{next}}},\"meta\":{{\"total\":{all.Length},\"total_count\":{all.Length}}}}}";
        return Task.FromResult(new HttpResponseMessage { Content = new StringContent(json, Encoding.UTF8, "application/json"), RequestMessage = request });
    }
}
