using System.Linq;
using System.Net.Http;
using System.Net.Http.Headers;
using System.Threading;
using System.Threading.Tasks;
using MightyNetworks.Client.Requests;
using MightyNetworks.Sandbox;
using MightyNetworks.Sandbox.Faults;

namespace MightyNetworks.UnitTests.Contract;

/// <summary>A request to a new sandbox, the status that it should have, and what is done there before.</summary>
internal sealed record Scenario(int Status, ApiRequest Request, params ApiRequest[] Before)
{
    private const string Networks = "https://api.mn.co/admin/v1/networks/";

    /// <summary>The token that it is sent with.</summary>
    internal string Token { get; init; } = SandboxWorld.Token;

    /// <summary>The network that it is sent to.</summary>
    internal string Network { get; init; } = SandboxWorld.Subdomain;

    /// <summary>The fault in the sandbox's grammar; null for none.</summary>
    internal string? Fault { get; init; }

    internal Operation Operation => ContractDocument.Operations.Values.Single(o => o.Matches(Request));

    /// <summary>The status and the body of the sandbox's response.</summary>
    internal async Task<(int Status, string? ContentType, string Body)> PlayAsync()
    {
        using var sandbox = new HttpMessageInvoker(new SandboxHandler(new SandboxNetwork(new() { StrictSlashes = true, Faults = Fault is null ? [] : [SandboxFault.Parse(Fault)] })));
        foreach (ApiRequest request in Before)
        {
            using HttpResponseMessage prepared = await SendAsync(sandbox, request);
            prepared.EnsureSuccessStatusCode();
        }

        using HttpResponseMessage response = await SendAsync(sandbox, Request);
        return ((int)response.StatusCode, response.Content.Headers.ContentType?.MediaType, await response.Content.ReadAsStringAsync());
    }

    public override string ToString() => $"{Request} -> {Status}";

    internal async Task<HttpResponseMessage> SendAsync(HttpMessageInvoker sandbox, ApiRequest request)
    {
        using var message = new HttpRequestMessage(request.Method, Networks + Network + request.PathAndQuery);
        message.Headers.Authorization = new AuthenticationHeaderValue("Bearer", Token);
        message.Headers.Add("User-Agent", "contract-test");
        message.Content = request.Body?.CreateContent((_, _) => { });
        return await sandbox.SendAsync(message, CancellationToken.None);
    }
}
