using System;
using System.IO;
using System.Net;
using System.Net.Http;
using System.Net.Http.Headers;
using System.Text;
using System.Threading;
using System.Threading.Tasks;
using MightyNetworks.Sandbox;
using MightyNetworks.Sandbox.Faults;
using Xunit;

namespace MightyNetworks.UnitTests.Sandbox;

public class HandlerTests
{
    private const string Base = "https://api.mn.co/admin/v1/networks/sandbox/";

    [Fact]
    public async Task A_client_talks_to_the_network()
    {
        using HttpClient client = Client(new());
        Assert.Contains("Sandbox Community", await client.GetStringAsync(Base), StringComparison.Ordinal);
        using var body = new StringContent("""{"title":"Größe"}""", Encoding.UTF8, "application/json");
        using HttpResponseMessage created = await client.PostAsync(Base + "tags", body);
        Assert.Equal(HttpStatusCode.Created, created.StatusCode);
        Assert.Contains("Größe", await client.GetStringAsync(Base + "tags"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Requests_are_logged_up_to_the_capacity()
    {
        var network = new SandboxNetwork(new() { KeepLog = true, LogCapacity = 2 });
        using HttpClient client = Client(network);
        await client.GetStringAsync(Base + "me");
        using var body = new StringContent("""{"role":"host"}""");
        using HttpResponseMessage changed = await client.PutAsync(Base + "members/20000013/", body);
        using HttpResponseMessage missing = await client.GetAsync(Base + "nothing?x=%20y");
        Assert.Equal(
            [
                new("PUT", "/admin/v1/networks/sandbox/members/20000013/", """{"role":"host"}""", "tests/1.0", 200, Done: true),
                new SandboxLogEntry("GET", "/admin/v1/networks/sandbox/nothing?x=%20y", "", "tests/1.0", 404),
            ],
            network.Log);
        Assert.Equal(3, network.RequestCount);
    }

    [Fact]
    public async Task A_dropped_connection_throws_as_a_real_one_does()
    {
        using HttpClient client = Client(new(new() { Faults = [SandboxFault.Parse("GET /me drop")] }));
        HttpRequestException error = await Assert.ThrowsAsync<HttpRequestException>(() => client.GetAsync(Base + "me"));
        Assert.IsType<IOException>(error.InnerException);
    }

    [Theory]
    [InlineData("reset at=headers", 0)]
    [InlineData("close at=body", 1)]
    [InlineData("ok framing=too-long", 2)]
    public async Task A_body_that_ends_early_throws_as_a_real_one_does(string action, int halves)
    {
        using HttpClient client = Client(new(new() { Faults = [SandboxFault.Parse("GET /me " + action)] }));
        using HttpResponseMessage response = await client.GetAsync(Base + "me", HttpCompletionOption.ResponseHeadersRead);
        int whole = (await client.GetByteArrayAsync(Base + "me")).Length;
        using Stream body = await response.Content.ReadAsStreamAsync();
        using var read = new MemoryStream();
        await Assert.ThrowsAsync<IOException>(() => body.CopyToAsync(read));
        Assert.Equal(whole * halves / 2, read.Length);
    }

    [Theory]
    [InlineData("hang at=body")]
    [InlineData("drip at=headers")]
    public async Task A_body_that_stalls_says_so_until_the_client_gives_up(string action)
    {
        var network = new SandboxNetwork(new() { StallInterval = TimeSpan.FromMilliseconds(1), Faults = [SandboxFault.Parse("GET /me " + action)] });
        using HttpClient client = Client(network);
        using HttpResponseMessage response = await client.GetAsync(Base + "me", HttpCompletionOption.ResponseHeadersRead);
        using var givesUp = new CancellationTokenSource();
        network.Stalled += _ => givesUp.Cancel();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => response.Content.CopyToAsync(Stream.Null, givesUp.Token));
    }

    [Fact]
    public async Task A_bomb_goes_off_in_this_process_too()
    {
        using HttpClient client = Client(new(new() { Faults = [SandboxFault.Parse("GET /me ok body=bomb")] }));
        using HttpResponseMessage response = await client.GetAsync(Base + "me", HttpCompletionOption.ResponseHeadersRead);
        await using var body = new CountingStream(await response.Content.ReadAsStreamAsync());
        await body.CopyToAsync(Stream.Null);
        Assert.InRange(body.Count, 1L << 30, (1L << 30) + 10_000);
    }

    [Theory]
    [InlineData("hang", 0)]
    [InlineData("500", 60_000)]
    public async Task Waiting_ends_by_cancellation(string action, int latency)
    {
        using HttpClient client = Client(new(new()
        {
            Latency = TimeSpan.FromMilliseconds(latency),
            Faults = [SandboxFault.Parse("GET /me " + action)],
        }));
        using var cancel = new CancellationTokenSource();
        Task<HttpResponseMessage> waiting = client.GetAsync(Base + "me", cancel.Token);
        Assert.False(waiting.IsCompleted);
        await cancel.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => waiting);
    }

    [Fact]
    public async Task Retry_after_and_the_content_type_reach_the_client()
    {
        using HttpClient client = Client(new(new() { Faults = [SandboxFault.Parse("GET /me 429 retry-after=7")] }));
        using HttpResponseMessage response = await client.GetAsync(Base + "me");
        Assert.Equal(TimeSpan.FromSeconds(7), response.Headers.RetryAfter?.Delta);
        Assert.Equal("application/json", response.Content.Headers.ContentType?.MediaType);
    }

    [Fact]
    public async Task Many_threads_lose_no_change()
    {
        var network = new SandboxNetwork();
        using HttpClient client = Client(network);
        await Parallel.ForAsync(0, 100, new ParallelOptions { MaxDegreeOfParallelism = 16 }, async (number, cancellationToken) =>
        {
            using var body = new StringContent($$"""{"title":"Tag {{number}}"}""");
            using HttpResponseMessage created = await client.PostAsync(Base + "tags", body, cancellationToken);
            Assert.Equal(HttpStatusCode.Created, created.StatusCode);
            await client.GetStringAsync(Base + "members?per_page=100", cancellationToken);
        });
        Assert.Contains("\"total_count\":105", await client.GetStringAsync(Base + "tags"), StringComparison.Ordinal);
        Assert.Equal(201, network.RequestCount);
    }

    internal static HttpClient Client(SandboxNetwork network)
    {
        var client = new HttpClient(new SandboxHandler(network));
        client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", SandboxWorld.Token);
        client.DefaultRequestHeaders.UserAgent.ParseAdd("tests/1.0");
        return client;
    }
}
