using System.Net.Http;
using System.Text;
using System.Threading;
using System.Threading.Tasks;
using MightyNetworks.Client;
using MightyNetworks.PowerShell.Connections;
using MightyNetworks.Sandbox;

namespace MightyNetworks.HostedTests.Harness;

/// <summary>A service that returns the same JSON for every request.</summary>
internal sealed class CannedService(string json) : HttpMessageHandler
{
    /// <summary>Requests as <c>PUT 20000001</c> that arrived, in order.</summary>
    internal Signals<string> Arrived { get; } = new();

    /// <summary>A connection to it that was not verified.</summary>
    internal MNConnection Connect(string network) =>
        new("test", new AdminApiClient(new ClientOptions { NetworkId = network, Token = SandboxWorld.Token }, this), false);

    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        Arrived.Add($"{request.Method} {request.RequestUri!.Segments[^1].Trim('/')}");
        return Task.FromResult(new HttpResponseMessage { Content = new StringContent(json, Encoding.UTF8, "application/json") });
    }
}
