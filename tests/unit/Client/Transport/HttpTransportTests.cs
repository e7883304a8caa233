using System;
using System.IO;
using System.Linq;
using System.Net.Http;
using System.Threading;
using System.Threading.Tasks;
using MightyNetworks.Client;
using MightyNetworks.Client.Errors;
using MightyNetworks.Client.Operations;
using MightyNetworks.UnitTests.Client.Fakes;
using Xunit;

namespace MightyNetworks.UnitTests.Client.Transport;

/// <summary>What is sent, what a listener hears of it, and what becomes of responses that do not arrive whole.</summary>
public class HttpTransportTests
{
    private const string Ada = """{"id":5,"first_name":"Ada"}""";

    [Fact]
    public async Task A_listener_hears_of_every_attempt_and_its_status()
    {
        var heard = new Heard();
        using AdminApiClient client = TestClient.Create(new FakeService(Answer.Status(503), Answer.Json(Ada)));
        await client.SendAsync(TestClient.Request("GET"), heard);
        Assert.Equal(["sending 0", "received 503 after 0 s", "waiting after Unavailable", "sending 1", "received 200 after 0 s"], heard.All);
    }

    [Theory]
    [InlineData(200)]
    [InlineData(404)]
    public async Task A_listener_hears_how_long_a_response_took(int status)
    {
        var clock = new FakeClock();
        var heard = new Heard();
        var body = new PartStream();
        using AdminApiClient client = TestClient.Create(new FakeService(Answer.Body(new StreamContent(body), status)), clock);
        Task<Member?> sending = client.SendAsync(TestClient.Request("GET"), heard);
        clock.Advance(3);
        body.Send(Ada);
        clock.Advance(4);
        body.End();
        await Task.WhenAny(sending);
        Assert.Equal(["sending 0", $"received {status} after 7 s"], heard.All);
    }

    [Fact]
    public async Task A_listener_hears_of_no_response_that_did_not_arrive()
    {
        var heard = new Heard();
        using AdminApiClient client = TestClient.Create(new FakeService(Answer.Failure(HttpRequestError.ResponseEnded)));
        await Assert.ThrowsAsync<MightyNetworksException>(() => client.SendAsync(TestClient.Request("POST"), heard));
        Assert.Equal(["sending 0"], heard.All);
    }

    [Theory]
    [InlineData(100_000L, "100000")]
    [InlineData(null, "?")]
    public async Task A_listener_hears_how_much_of_a_file_was_sent(long? length, string shown)
    {
        var heard = new Heard();
        var file = new AssetFile("a.bin", "application/octet-stream", length, () => new MemoryStream(new byte[100_000]));
        using AdminApiClient client = TestClient.Create(new FakeService(Answer.Json("""{"id":7}""")));
        await client.SendAsync(Assets.Upload(new AssetUpload { AssetFile = file }), heard);
        Assert.Equal([$"uploading 0 of {shown}", $"uploading 81920 of {shown}", $"uploading 100000 of {shown}"], heard.All.Where(what => what.StartsWith('u')));
    }

    [Theory]
    [InlineData("GET")]
    [InlineData("POST")]
    public async Task A_request_asks_for_JSON_and_waits_for_no_permission_to_send(string method)
    {
        using var service = new FakeService(Answer.Json(Ada));
        using AdminApiClient client = TestClient.Create(service);
        await client.SendAsync(TestClient.Request(method));
        Assert.Equal("application/json", service.Sent[0].Headers["Accept"]);
        Assert.DoesNotContain("Expect", service.Sent[0].Headers.Keys);
    }

    [Theory]
    [InlineData("GET", false)]
    [InlineData("PUT", true)]
    public async Task A_response_that_is_too_large_is_a_failure(string method, bool maybe)
    {
        using AdminApiClient client = TestClient.Create(new FakeService(Answer.Bytes(new byte[(8 * 1024 * 1024) + 1])));
        MightyNetworksException failure = await Assert.ThrowsAsync<MightyNetworksException>(() => client.SendAsync(TestClient.Request(method)));
        Assert.Equal((FailureReason.UnexpectedResponse, maybe), (failure.Reason, failure.MayHaveBeenDone));
        Assert.StartsWith($"{method} /members/5/: the response is larger than 8 MB and was not read.", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_page_of_a_list_may_be_larger_than_an_object()
    {
        using AdminApiClient client = TestClient.Create(new FakeService(Answer.Bytes(new byte[(32 * 1024 * 1024) + 1])));
        MightyNetworksException failure = await Assert.ThrowsAsync<MightyNetworksException>(() => client.ReadAllAsync());
        Assert.Contains("the response is larger than 32 MB and was not read.", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_response_with_a_byte_order_mark_is_read()
    {
        using AdminApiClient client = TestClient.Create(new FakeService(Answer.Bytes([.. "\uFEFF"u8, .. System.Text.Encoding.UTF8.GetBytes(Ada)])));
        Assert.Equal("Ada", (await client.SendAsync(TestClient.Request("GET")))!.FirstName);
    }

    [Fact]
    public async Task A_change_may_be_confirmed_without_an_object()
    {
        using AdminApiClient client = TestClient.Create(new FakeService(Answer.Status(204)));
        Assert.Null(await client.SendAsync(TestClient.Request("PUT")));
    }

    [Fact]
    public async Task An_error_whose_body_breaks_off_is_known_by_its_status()
    {
        var body = new PartStream();
        body.Break(new IOException("Reset."));
        using AdminApiClient client = TestClient.Create(new FakeService(Answer.Body(new StreamContent(body), 422)));
        MightyNetworksException failure = await Assert.ThrowsAsync<MightyNetworksException>(() => client.SendAsync(TestClient.Request("PUT")));
        Assert.Equal((FailureReason.Invalid, false), (failure.Reason, failure.MayHaveBeenDone));
    }

    [Theory]
    [InlineData(200)]
    [InlineData(503)]
    public async Task A_caller_that_cancels_while_a_body_arrives_is_told_so(int status)
    {
        using var stop = new CancellationTokenSource();
        using AdminApiClient client = TestClient.Create(new FakeService(Answer.Body(new StreamContent(new PartStream()), status)));
        Task<Member?> sending = client.SendAsync(TestClient.Request("POST"), null, stop.Token);
        await stop.CancelAsync();
        Assert.True((await Assert.ThrowsAsync<RequestCancelledException>(() => sending)).MayHaveBeenDone);
    }

    [Theory]
    [InlineData("GET", false)]
    [InlineData("POST", true)]
    public async Task A_connection_that_breaks_because_of_the_cancellation_may_have_made_the_change(string method, bool maybe)
    {
        using var stop = new CancellationTokenSource();
        Answer.Reply breaks = _ =>
        {
            stop.Cancel();
            throw new HttpRequestException("The socket was closed.");
        };
        using AdminApiClient client = TestClient.Create(new FakeService(breaks), change: options => options with { MaxRetry = 0 });
        RequestCancelledException cancelled = await Assert.ThrowsAsync<RequestCancelledException>(
            () => client.SendAsync(TestClient.Request(method), null, stop.Token));
        Assert.Equal(maybe, cancelled.MayHaveBeenDone);
    }

    [Fact]
    public async Task What_the_service_does_not_return_is_added()
    {
        using AdminApiClient client = TestClient.Create(new FakeService(Answer.Json("""{"id":3,"items":[{"id":3}],"links":{"next":null}}""")));
        Assert.Equal(5UL, (await client.SendAsync(MemberTags.Get(5, 3)))!.MemberId);
        using var tags = client.Read(MemberTags.List(5), MightyNetworks.Client.Paging.PageRange.All);
        Assert.Equal(5UL, Assert.Single((await tags.NextAsync())!).MemberId);
    }

    [Fact]
    public void A_client_has_the_time_of_its_caller()
    {
        var clock = new FakeClock();
        using AdminApiClient client = TestClient.Create(new FakeService(), clock);
        Assert.Same(clock, client.Time);
    }
}
