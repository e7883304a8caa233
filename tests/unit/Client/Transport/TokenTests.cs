using System;
using System.Collections.Generic;
using System.Linq;
using System.Net;
using System.Net.Http;
using System.Reflection;
using System.Threading;
using System.Threading.Tasks;
using MightyNetworks.Client;
using MightyNetworks.Client.Errors;
using MightyNetworks.Client.Transport;
using MightyNetworks.UnitTests.Client.Fakes;
using Xunit;

namespace MightyNetworks.UnitTests.Client.Transport;

public class TokenTests
{
    [Theory]
    [InlineData("http://api.example.com/")]
    [InlineData("ftp://api.example.com/")]
    public void A_token_is_not_sent_unencrypted(string address) =>
        Assert.Throws<ArgumentException>(() => TestClient.Create(new FakeService(), change: options => options with { BaseUri = new Uri(address) }));

    [Theory]
    [InlineData("https://api.example.com/")]
    [InlineData("http://localhost:5000/")]
    [InlineData("http://127.0.0.1:5000/")]
    [InlineData("http://[::1]:5000/")]
    public void A_token_is_sent_encrypted_or_to_this_machine(string address)
    {
        using AdminApiClient client = TestClient.Create(new FakeService(), change: options => options with { BaseUri = new Uri(address) });
        Assert.Equal(new Uri(address), client.BaseUri);
    }

    [Theory]
    [InlineData("")]
    [InlineData(".")]
    [InlineData("..")]
    [InlineData("a/../b?c")]
    [InlineData("10001/")]
    [InlineData("%2e%2e")]
    [InlineData("two words")]
    [InlineData("10001\n")]
    [InlineData("\u0661\u0662")]
    [InlineData("name.mn.co")]
    public void A_client_needs_a_network_that_stays_in_its_place(string network) =>
        Assert.Throws<ArgumentException>(() => TestClient.Create(new FakeService(), change: options => options with { NetworkId = network }));

    [Theory]
    [InlineData("")]
    [InlineData("two words")]
    [InlineData("line\nbreak")]
    [InlineData("\"quoted\"")]
    [InlineData("\u00fcmlaut")]
    [InlineData("zero\u200bwidth")]
    public void A_token_that_no_header_carries_is_refused_and_not_shown(string token)
    {
        ArgumentException refusal = Assert.Throws<ArgumentException>(() => TestClient.Create(new FakeService(), change: options => options with { Token = token }));
        Assert.True(token.Length == 0 || !refusal.ToString().Contains(token, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("https://user:pass-word@api.example.com/")]
    [InlineData("https://pass-word@api.example.com/")]
    [InlineData("http://user:pass-word@127.0.0.1/")]
    [InlineData("https://api.example.com/?key=pass-word")]
    [InlineData("https://api.example.com/#pass-word")]
    [InlineData("https://api.example.com/admin/pass-word")]
    [InlineData("ftp://user:pass-word@127.0.0.1/")]
    [InlineData("file:///pass-word")]
    [InlineData("http://localhost.example.com/")]
    [InlineData("pass-word")]
    public void An_address_that_is_more_than_a_service_is_refused_and_no_password_shown(string address)
    {
        ArgumentException refusal = Assert.Throws<ArgumentException>(
            () => TestClient.Create(new FakeService(), change: options => options with { BaseUri = new Uri(address, UriKind.RelativeOrAbsolute) }));
        Assert.DoesNotContain("pass-word", refusal.ToString(), StringComparison.Ordinal);
    }

#if NET
    [Theory]
    [InlineData("http://127.0.0.1:5000/", false)]
    [InlineData("http://localhost:5000/", false)]
    [InlineData("https://[::1]/", false)]
    [InlineData("https://api.example.com/", true)]
    public void A_proxy_is_used_for_other_machines_only(string address, bool isUsed)
    {
        using var handler = Assert.IsType<SocketsHttpHandler>(Handlers.Create(new ClientOptions { BaseUri = new Uri(address) }, null));
        Assert.Equal(isUsed, handler.UseProxy);
    }
#endif

    [Theory]
    [InlineData("10001", "/admin/v1/networks/10001/me")]
    [InlineData("book-club", "/admin/v1/networks/book-club/me")]
    public async Task The_network_stays_in_its_place(string network, string path)
    {
        using var service = new FakeService(Answer.Json("{}"));
        using AdminApiClient client = TestClient.Create(service, change: options => options with { NetworkId = network });
        await client.SendAsync(MightyNetworks.Client.Operations.Networks.Me());
        Assert.Equal(path, service.Sent.Single().Uri.PathAndQuery);
    }

    [Fact]
    public async Task A_redirect_is_an_error_and_not_followed()
    {
        Answer.Reply redirect = _ =>
        {
            var response = new HttpResponseMessage(HttpStatusCode.Redirect);
            response.Headers.Location = new Uri("https://evil.example.com/");
            return Task.FromResult(response);
        };
        using var service = new FakeService(redirect);
        using AdminApiClient client = TestClient.Create(service);
        MightyNetworksException failure = await Assert.ThrowsAsync<MightyNetworksException>(() => client.SendAsync(TestClient.Request("GET")));
        Assert.Equal(FailureReason.UnexpectedResponse, failure.Reason);
        Assert.Contains("redirects", failure.Message, StringComparison.Ordinal);
        Assert.Single(service.Sent);
    }

#if NET
    [Fact]
    public void The_real_stack_follows_nothing_keeps_nothing_and_takes_compressed_answers()
    {
        using var handler = Assert.IsType<SocketsHttpHandler>(Handlers.Create(new ClientOptions(), null));
        Assert.False(handler.AllowAutoRedirect);
        Assert.False(handler.UseCookies);
        Assert.True(handler.AutomaticDecompression.HasFlag(DecompressionMethods.GZip | DecompressionMethods.Brotli));
    }
#endif

#if NET
    [Fact]
    public async Task The_real_stack_that_gets_no_connection_has_sent_nothing()
    {
        using var handler = Assert.IsType<SocketsHttpHandler>(Handlers.Create(new ClientOptions(), null));
        handler.ConnectTimeout = TimeSpan.FromMilliseconds(1);
        handler.ConnectCallback = async (_, cancellationToken) =>
        {
            await Task.Delay(Timeout.Infinite, cancellationToken);
            throw new InvalidOperationException();
        };
        using AdminApiClient client = TestClient.Create(handler, change: options => options with { MaxRetry = 0 });
        MightyNetworksException failure = await Assert.ThrowsAsync<MightyNetworksException>(() => client.SendAsync(TestClient.Request("POST")));
        Assert.Equal((FailureReason.Unreachable, false), (failure.Reason, failure.MayHaveBeenDone));
        Assert.Equal(0, client.Requests.Made);
    }
#endif

    [Fact]
    public async Task Nothing_that_can_be_shown_holds_the_token()
    {
        Answer.Reply[] replies =
        [
            .. ((int[])[302, 400, 401, 403, 404, 409, 422, 429, 500, 503]).Select(Answer.Status),
            Answer.Text(200, "no JSON", "text/plain"),
            Answer.Failure(HttpRequestError.ConnectionError),
            Answer.Failure(HttpRequestError.ResponseEnded),
        ];
        var shown = new List<string> { TestClient.Options().ToString()!, TestClient.Request("PUT").ToString() };
        foreach (Answer.Reply reply in replies)
        {
            using AdminApiClient client = TestClient.Create(new FakeService(reply), change: options => options with { MaxRetry = 0 });
            shown.Add(client.ToString()!);
            shown.Add((await Assert.ThrowsAsync<MightyNetworksException>(() => client.SendAsync(TestClient.Request("PUT")))).ToString());
        }

        Assert.All(shown, text => Assert.DoesNotContain(TestClient.Token, text, StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public void No_public_member_gives_the_token_out()
    {
        PropertyInfo[] properties = [.. typeof(ClientOptions).GetProperties(), .. typeof(AdminApiClient).GetProperties()];
        Assert.DoesNotContain(properties, property => property.Name.Contains("Token", StringComparison.Ordinal) && property.GetMethod?.IsPublic == true);
    }
}
