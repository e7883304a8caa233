using System;
using System.Net;
using System.Threading.Tasks;
using MightyNetworks.Client;
using MightyNetworks.Client.Errors;
using MightyNetworks.Testing;
using MightyNetworks.UnitTests.Client.Fakes;
using Xunit;

namespace MightyNetworks.UnitTests.Client.Wire;

/// <summary>Proxies between the client and an invented service; nothing leaves this machine.</summary>
public sealed class ProxyTests
{
    private const string Password = "proxy-secret";

    [Fact]
    public async Task A_request_asks_the_proxy_for_the_service()
    {
        using var proxy = new ProxyServer("403 Forbidden");
        using AdminApiClient client = Connect(proxy.Address);
        MightyNetworksException failure = await FailAsync(client);

        Assert.Equal(["CONNECT api.invented.example:443"], proxy.Asked);
        Assert.Equal((FailureReason.ProxyRefused, null, false), (failure.Reason, failure.Status, failure.MayHaveBeenDone));
        Assert.Equal(
            $"PUT /members/5/ failed: the proxy {proxy.Address.GetLeftPart(UriPartial.Authority)} refused to connect to https://api.invented.example (403), and nothing was sent.",
            failure.Message);
        Assert.Equal(0, client.Requests.Made);
        Assert.Equal(proxy.Address, client.Proxy);
    }

    [Fact]
    public async Task A_proxy_that_asks_for_a_credential_gets_it_and_nobody_else_sees_it()
    {
        using var proxy = new ProxyServer("403 Forbidden", ProxyServer.Basic("ada", Password));
        using AdminApiClient client = Connect(proxy.Address, new NetworkCredential("ada", Password));
        MightyNetworksException failure = await FailAsync(client);

        Assert.Equal(["CONNECT api.invented.example:443", "CONNECT api.invented.example:443 " + ProxyServer.Basic("ada", Password)], proxy.Asked);
        Assert.Contains("(403)", failure.Message, StringComparison.Ordinal);
        Assert.DoesNotContain(Password, failure.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_credential_in_the_address_is_sent_and_not_shown()
    {
        using var proxy = new ProxyServer("502 Bad Gateway", ProxyServer.Basic("ada", "p@ss"));
        using AdminApiClient client = Connect(new Uri($"http://ada:p%40ss@127.0.0.1:{proxy.Address.Port}"));
        MightyNetworksException failure = await FailAsync(client);

        Assert.Contains("CONNECT api.invented.example:443 " + ProxyServer.Basic("ada", "p@ss"), proxy.Asked);
        Assert.Equal(proxy.Address, client.Proxy);
        Assert.All([failure.ToString(), client.Proxy!.OriginalString], text => Assert.DoesNotContain("p%40ss", text, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(null, "asks for a credential (407)")]
    [InlineData("wrong", "did not accept the credential (407)")]
    public async Task A_wish_for_a_credential_is_no_response_of_the_service(string? password, string words)
    {
        using var proxy = new ProxyServer("200 OK", ProxyServer.Basic("ada", Password));
        using AdminApiClient client = Connect(proxy.Address, password is null ? null : new NetworkCredential("ada", password), maxRetry: 5);
        MightyNetworksException failure = await FailAsync(client);

        Assert.Equal((FailureReason.ProxyRefused, false, true), (failure.Reason, failure.MayHaveBeenDone, failure.ConcernsConnection));
        Assert.Contains(words + ", and nothing was sent.", failure.Message, StringComparison.Ordinal);
        Assert.Equal(password is null ? 1 : 2, proxy.Asked.Count);
        Assert.DoesNotContain("wrong", failure.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("403 Forbidden", 1)]
    [InlineData("503 Service Unavailable", 3)]
    public async Task A_proxy_that_is_busy_is_asked_again_and_one_that_forbids_is_not(string status, int times)
    {
        using var proxy = new ProxyServer(status);
        using AdminApiClient client = Connect(proxy.Address, maxRetry: 2);
        await FailAsync(client);
        Assert.Equal(times, proxy.Asked.Count);
    }

    [Fact]
    public async Task A_proxy_that_hangs_up_sent_nothing_on()
    {
        using var proxy = new ProxyServer(string.Empty);
        using AdminApiClient client = Connect(proxy.Address);
        MightyNetworksException failure = await FailAsync(client);
        Assert.False(failure.MayHaveBeenDone);
        Assert.Contains("nothing was sent", failure.Message, StringComparison.Ordinal);
        Assert.Contains($"127.0.0.1:{proxy.Address.Port}", failure.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("http")]
    [InlineData("socks5")]
    public async Task A_proxy_that_is_not_there_is_named(string scheme)
    {
        int port = FreePort.Find();
        using AdminApiClient client = Connect(new Uri($"{scheme}://ada:{Password}@127.0.0.1:{port}"));
        MightyNetworksException failure = await FailAsync(client);
        Assert.Equal((FailureReason.Unreachable, false), (failure.Reason, failure.MayHaveBeenDone));
        Assert.StartsWith($"PUT /members/5/ failed: the proxy {scheme}://127.0.0.1:{port} could not be reached, and nothing was sent.", failure.Message, StringComparison.Ordinal);
        Assert.DoesNotContain(Password, failure.ToString(), StringComparison.Ordinal);
    }

    private static AdminApiClient Connect(Uri proxy, NetworkCredential? credential = null, int maxRetry = 0)
    {
        ClientOptions options = TestClient.Options() with
        {
            BaseUri = new Uri("https://api.invented.example"),
            Proxy = proxy,
            ProxyCredential = credential,
            MaxRetry = maxRetry,
        };
        return new AdminApiClient(options, null, new ImpatientClock(), () => 1);
    }

    private static Task<MightyNetworksException> FailAsync(AdminApiClient client) =>
        Assert.ThrowsAsync<MightyNetworksException>(() => client.SendAsync(TestClient.Request("PUT")));
}
