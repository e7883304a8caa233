using System.Collections.Concurrent;
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

/// <summary>A service that returns the same response for every request and records requests.</summary>
internal sealed class Recorder(string response = """{"id":1,"items":[],"subscription":{"id":1},"purchase":{"id":1}}""") : HttpMessageHandler
{
    private readonly ConcurrentQueue<string> _sent = new();

    /// <summary>The requests as <c>PATCH /members/5/ {"last_name":""}</c>, in order.</summary>
    internal IReadOnlyList<string> Sent => [.. _sent];

    /// <summary>A connection that was not verified, so that nothing was sent yet.</summary>
    internal MNConnection Connect(string name = "recorder", ulong networkId = SandboxWorld.NetworkId) => new(
        name,
        new AdminApiClient(new ClientOptions { NetworkId = networkId.ToString(CultureInfo.InvariantCulture), Token = "t", MaxRetry = 0 }, this),
        isSandbox: true);

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        string path = request.RequestUri!.PathAndQuery;
        string body = request.Content is null ? string.Empty : await request.Content.ReadAsStringAsync(cancellationToken);
        // A boundary is random.
        string? boundary = request.Content?.Headers.ContentType?.Parameters.FirstOrDefault(parameter => parameter.Name == "boundary")?.Value?.Trim('"');
        body = boundary is null ? body : body.Replace(boundary, "boundary", System.StringComparison.Ordinal);
        _sent.Enqueue($"{request.Method} {path[(path.IndexOf("/networks/", System.StringComparison.Ordinal) + 10)..]} {body}".TrimEnd());
        return new HttpResponseMessage { Content = new StringContent(response, Encoding.UTF8, "application/json"), RequestMessage = request };
    }
}
