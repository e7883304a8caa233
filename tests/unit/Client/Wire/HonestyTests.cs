using System;
using System.IO;
using System.IO.Compression;
using System.Text;
using System.Threading.Tasks;
using MightyNetworks.Client;
using MightyNetworks.Client.Errors;
using MightyNetworks.Client.Operations;
using MightyNetworks.UnitTests.Client.Fakes;
using Xunit;

namespace MightyNetworks.UnitTests.Client.Wire;

/// <summary>Tests of changes with any response: done, not done, or possibly done.</summary>
public class HonestyTests
{
    private const string Ok = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n";

    /// <summary>Successful responses that cannot be read.</summary>
    public static TheoryData<string, string> Unreadable => new()
    {
        { "empty", Ok + "Content-Length: 0\r\n\r\n" },
        { "null", Ok + "Content-Length: 4\r\n\r\nnull" },
        { "a list", Ok + "Content-Length: 2\r\n\r\n[]" },
        { "a text", Ok + "Content-Length: 6\r\n\r\n\"done\"" },
        { "a page", Ok + "Content-Length: 20\r\n\r\n<html>Welcome</html>" },
        { "an error", Ok + "Content-Length: 32\r\n\r\n{\"id\":5,\"error\":\"Not your day\"}  " },
        { "cut JSON", Ok + "Content-Length: 9\r\n\r\n{\"id\":5,\"" },
        { "cut by the length", Ok + "Content-Length: 5\r\n\r\n{\"id\":5}" },
        { "an impossible number", Ok + "Content-Length: 35\r\n\r\n{\"id\":99999999999999999999999999999}" },
        { "invalid UTF-8", Ok + "Content-Length: 26\r\n\r\n{\"id\":5,\"first_name\":\"\\ud8\"" },
        { "no length and cut", Ok + "Connection: close\r\n\r\n{\"id\":5,\"first" },
        { "not gzip", Ok + "Content-Encoding: gzip\r\nContent-Length: 8\r\n\r\n{\"id\":5}" },
        { "not brotli", Ok + "Content-Encoding: br\r\nContent-Length: 8\r\n\r\n{\"id\":5}" },
        { "shorter than announced", Ok + "Content-Length: 100\r\n\r\n{\"id\":5}" },
        { "a broken chunk", Ok + "Transfer-Encoding: chunked\r\n\r\n8\r\n{\"id\":5}\r\nzz" },
        { "no HTTP", "SSH-2.0-OpenSSH_9.9\r\n" },
    };

    [Theory]
    [MemberData(nameof(Unreadable))]
    public async Task A_change_with_an_unreadable_response_may_have_been_made(string name, string response)
    {
        await using RawServer server = Respond(response);
        using AdminApiClient client = Connect(server);
        foreach (string method in (string[])["POST", "PUT", "PATCH", "DELETE"])
        {
            MightyNetworksException failure = await Assert.ThrowsAsync<MightyNetworksException>(() => client.SendAsync(TestClient.Request(method)));
            Assert.True(failure.MayHaveBeenDone, $"{name}: {method}");
            Assert.Contains("may have been made", failure.Message, StringComparison.Ordinal);
        }

        MightyNetworksException read = await Assert.ThrowsAsync<MightyNetworksException>(() => client.SendAsync(TestClient.Request("GET")));
        Assert.False(read.MayHaveBeenDone, name);
    }

    [Theory]
    [InlineData("HTTP/1.1 204 No Content\r\n\r\n", true)]
    [InlineData(Ok + "Content-Length: 0\r\n\r\n", true)]
    [InlineData(Ok + "Content-Length: 2\r\n\r\n{}", true)]
    [InlineData(Ok + "Content-Length: 20\r\n\r\n<html>Welcome</html>", false)]
    [InlineData(Ok + "Content-Length: 6\r\n\r\n\"done\"", false)]
    [InlineData(Ok + "Content-Length: 15\r\n\r\n{\"error\":\"Hm.\"}", false)]
    [InlineData(Ok + "Content-Length: 12\r\n\r\n{\"errors\":[]}", false)]
    [InlineData(Ok + "Content-Length: 9\r\n\r\n{\"id\":5,\"", false)]
    [InlineData(Ok + "Content-Length: 5\r\n\r\n{} {}", false)]
    [InlineData(Ok + "Content-Length: 4\r\n\r\nnull", false)]
    public async Task A_change_that_returns_nothing_is_done_only_when_the_service_says_so(string response, bool isDone)
    {
        await using RawServer server = Respond(response);
        using AdminApiClient client = Connect(server);
        Task<NoContent?> sending = client.SendAsync(Members.DeleteAccount(5));
        if (isDone)
        {
            Assert.NotNull(await sending);
        }
        else
        {
            Assert.True((await Assert.ThrowsAsync<MightyNetworksException>(() => sending)).MayHaveBeenDone);
        }
    }

    [Fact]
    public async Task A_change_without_content_is_done_and_returns_no_object()
    {
        await using RawServer server = Respond("HTTP/1.1 204 No Content\r\n\r\n");
        using AdminApiClient client = Connect(server);
        Assert.Null(await client.SendAsync(TestClient.Request("PUT")));
        await Assert.ThrowsAsync<MightyNetworksException>(() => client.SendAsync(TestClient.Request("GET")));
    }

    [Fact]
    public async Task A_byte_order_mark_is_no_part_of_the_response()
    {
        await using RawServer server = Respond(Ok + "Content-Length: 11\r\n\r\n\uFEFF{\"id\":5}");
        using AdminApiClient client = Connect(server);
        Assert.Equal(5UL, (await client.SendAsync(TestClient.Request("PUT")))!.Id);
    }

    [Theory]
    [InlineData(401)]
    [InlineData(403)]
    [InlineData(404)]
    [InlineData(409)]
    [InlineData(422)]
    [InlineData(429)]
    [InlineData(500)]
    public async Task A_repeat_that_is_refused_does_not_unmake_the_first_attempt(int status)
    {
        await using var server = new RawServer((number, exchange) => exchange.SendJsonAsync("{}", number == 1 ? 503 : status));
        using AdminApiClient client = Connect(server, maxRetry: 1);
        MightyNetworksException failure = await Assert.ThrowsAsync<MightyNetworksException>(() => client.SendAsync(TestClient.Request("PUT")));
        Assert.Equal((status, true), ((int)failure.Status!, failure.MayHaveBeenDone));
        Assert.Contains("may have", failure.Message, StringComparison.Ordinal);
        Assert.Equal(2, server.Heads.Count);
    }

    [Fact]
    public async Task A_budget_that_ends_before_the_repeat_does_not_unmake_the_first_attempt()
    {
        await using var server = new RawServer((_, exchange) => exchange.SendJsonAsync("{}", 503));
        using AdminApiClient client = Connect(server, maxRetry: 1, budget: 1);
        MightyNetworksException failure = await Assert.ThrowsAsync<MightyNetworksException>(() => client.SendAsync(TestClient.Request("PUT")));
        Assert.Equal((FailureReason.BudgetExceeded, true), (failure.Reason, failure.MayHaveBeenDone));
    }

    [Fact]
    public async Task A_host_that_is_gone_before_the_repeat_does_not_unmake_the_first_attempt()
    {
        RawServer? server = null;
        server = new RawServer(async (_, exchange) =>
        {
            server!.StopListening();
            await exchange.SendAsync("HTTP/1.1 503 X\r\nConnection: close\r\nContent-Length: 0\r\n\r\n");
            exchange.Close();
        });
        await using (server)
        {
            using AdminApiClient client = Connect(server, maxRetry: 1);
            MightyNetworksException failure = await Assert.ThrowsAsync<MightyNetworksException>(() => client.SendAsync(TestClient.Request("PUT")));
            Assert.Equal((FailureReason.Unreachable, true), (failure.Reason, failure.MayHaveBeenDone));
        }
    }

    [Theory]
    [InlineData("PUT", true)]
    [InlineData("GET", false)]
    public async Task A_cancelled_request_says_whether_it_may_have_been_done(string method, bool maybe)
    {
        using var stop = new System.Threading.CancellationTokenSource();
        await using var server = new RawServer((_, _) => stop.CancelAsync());
        using AdminApiClient client = Connect(server);
        RequestCancelledException cancelled = await Assert.ThrowsAsync<RequestCancelledException>(() => client.SendAsync(TestClient.Request(method), null, stop.Token));
        Assert.Equal(maybe, cancelled.MayHaveBeenDone);
    }

    [Theory]
    [InlineData("HTTP/1.1 404 Not Found\r\nContent-Length: 100\r\n\r\n{\"error\":", FailureReason.NotFound)]
    [InlineData("HTTP/1.1 422 Unprocessable Entity\r\nContent-Encoding: gzip\r\nContent-Length: 2\r\n\r\n{}", FailureReason.Invalid)]
    public async Task A_refusal_stays_one_when_its_text_cannot_be_read(string response, FailureReason reason)
    {
        await using RawServer server = Respond(response);
        using AdminApiClient client = Connect(server);
        MightyNetworksException failure = await Assert.ThrowsAsync<MightyNetworksException>(() => client.SendAsync(TestClient.Request("POST")));
        Assert.Equal((reason, false), (failure.Reason, failure.MayHaveBeenDone));
    }

    [Fact]
    public async Task A_cut_gzip_stream_is_not_read_as_a_whole_one()
    {
        using var zipped = new MemoryStream();
        using (var gzip = new GZipStream(zipped, CompressionLevel.Fastest, leaveOpen: true))
        {
            gzip.Write(Encoding.UTF8.GetBytes("""{"id":5,"first_name":"Ada","last_name":"Lovelace","bio":"An analytical engine"}"""));
        }

        byte[] cut = zipped.ToArray().AsSpan(0, (int)zipped.Length / 2).ToArray();
        await using var server = new RawServer(async (_, exchange) =>
        {
            await exchange.SendAsync($"{Ok}Content-Encoding: gzip\r\nContent-Length: {cut.Length}\r\n\r\n");
            await exchange.SendAsync(cut);
        });
        using AdminApiClient client = Connect(server);
        Assert.True((await Assert.ThrowsAsync<MightyNetworksException>(() => client.SendAsync(TestClient.Request("POST")))).MayHaveBeenDone);
    }

    private static RawServer Respond(string response) => new(async (_, exchange) =>
    {
        await exchange.SendAsync(response);
        exchange.Close();
    });

    private static AdminApiClient Connect(RawServer server, int maxRetry = 0, long? budget = null)
    {
        ClientOptions options = TestClient.Options() with { BaseUri = server.Uri, MaxRetry = maxRetry, RequestBudget = budget };
        return new AdminApiClient(options, null, new ImpatientClock());
    }
}
