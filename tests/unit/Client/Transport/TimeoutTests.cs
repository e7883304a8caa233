using System;
using System.IO;
using System.Net.Http;
using System.Threading;
using System.Threading.Tasks;
using MightyNetworks.Client;
using MightyNetworks.Client.Errors;
using MightyNetworks.Client.Operations;
using MightyNetworks.Client.Requests;
using MightyNetworks.UnitTests.Client.Fakes;
using Xunit;

namespace MightyNetworks.UnitTests.Client.Transport;

public class TimeoutTests
{
    [Theory]
    [InlineData("GET", false)]
    [InlineData("PUT", true)]
    [InlineData("PATCH", true)]
    [InlineData("DELETE", true)]
    public async Task A_request_that_may_be_repeated_is_repeated_after_a_timeout(string method, bool unsure)
    {
        var clock = new FakeClock();
        using var service = new FakeService(Answer.Never, Answer.Never);
        using AdminApiClient client = Create(service, clock, maxRetry: 1);
        Task<Member?> sending = client.SendAsync(TestClient.Request(method));
        clock.Advance(99.9);
        Assert.Single(service.Sent);
        clock.Advance(0.1 + 1);
        Assert.Equal(2, service.Sent.Count);
        clock.Advance(100);
        MightyNetworksException failure = await Assert.ThrowsAsync<MightyNetworksException>(() => sending);
        Assert.Equal((FailureReason.Timeout, unsure), (failure.Reason, failure.MayHaveBeenDone));
        Assert.Contains("100 seconds", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_request_that_may_not_be_repeated_fails_at_the_first_timeout()
    {
        var clock = new FakeClock();
        using var service = new FakeService(Answer.Never);
        using AdminApiClient client = Create(service, clock, maxRetry: 5);
        Task<Member?> sending = client.SendAsync(TestClient.Request("POST"));
        clock.Advance(100);
        MightyNetworksException failure = await Assert.ThrowsAsync<MightyNetworksException>(() => sending);
        Assert.Equal((FailureReason.Timeout, true), (failure.Reason, failure.MayHaveBeenDone));
        Assert.Single(service.Sent);
    }

    [Fact]
    public async Task A_connection_that_never_stands_is_unreachable_and_sends_nothing()
    {
        var clock = new FakeClock();
        using AdminApiClient client = Create(new NoConnection(), clock, maxRetry: 0);
        Task<Member?> sending = client.SendAsync(TestClient.Request("POST"));
        clock.Advance(100);
        MightyNetworksException failure = await Assert.ThrowsAsync<MightyNetworksException>(() => sending);
        Assert.Equal((FailureReason.Unreachable, false), (failure.Reason, failure.MayHaveBeenDone));
        Assert.Contains("No connection within 100 seconds", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_slow_answer_is_not_late_while_it_moves()
    {
        var clock = new FakeClock();
        var slow = new PartStream();
        using AdminApiClient client = Create(new FakeService(Answer.Body(new StreamContent(slow))), clock, maxRetry: 0);
        Task<Member?> sending = client.SendAsync(TestClient.Request("GET"));
        foreach (string part in (string[])["""{"id":""", "5", "}"])
        {
            clock.Advance(99);
            slow.Send(part);
        }

        slow.End();
        Assert.Equal(5UL, (await sending)!.Id);
    }

    [Fact]
    public async Task An_answer_that_stops_moving_is_late()
    {
        var clock = new FakeClock();
        var slow = new PartStream();
        using AdminApiClient client = Create(new FakeService(Answer.Body(new StreamContent(slow))), clock, maxRetry: 0);
        Task<Member?> sending = client.SendAsync(TestClient.Request("GET"));
        clock.Advance(60);
        slow.Send("{");
        clock.Advance(99);
        Assert.False(sending.IsCompleted);
        clock.Advance(1);
        Assert.Equal(FailureReason.Timeout, (await Assert.ThrowsAsync<MightyNetworksException>(() => sending)).Reason);
    }

    [Fact]
    public async Task A_response_that_never_stops_moving_is_late_as_a_whole()
    {
        var clock = new FakeClock();
        var slow = new PartStream();
        using AdminApiClient client = Create(new FakeService(Answer.Body(new StreamContent(slow))), clock, maxRetry: 0);
        Task<Member?> sending = client.SendAsync(TestClient.Request("PUT"));
        for (int seconds = 0; seconds < 290; seconds += 10)
        {
            clock.Advance(10);
            slow.Send(" ");
        }

        Assert.False(sending.IsCompleted);
        clock.Advance(10);
        MightyNetworksException failure = await Assert.ThrowsAsync<MightyNetworksException>(() => sending);
        Assert.Equal((FailureReason.Timeout, true), (failure.Reason, failure.MayHaveBeenDone));
    }

    [Theory]
    [InlineData(-3600)]
    [InlineData(3600)]
    public async Task A_wall_clock_that_somebody_sets_changes_no_timeout(int seconds)
    {
        var clock = new FakeClock();
        using AdminApiClient client = Create(new FakeService(Answer.Never), clock, maxRetry: 0);
        Task<Member?> sending = client.SendAsync(TestClient.Request("GET"));
        clock.Advance(50);
        clock.SetWallClock(TimeSpan.FromSeconds(seconds));
        Assert.False(sending.IsCompleted);
        clock.Advance(50);
        Assert.Equal(FailureReason.Timeout, (await Assert.ThrowsAsync<MightyNetworksException>(() => sending)).Reason);
    }

    [Fact]
    public async Task A_body_that_a_stack_ends_as_broken_because_of_the_timeout_is_late()
    {
        var clock = new FakeClock();
        var slow = new PartStream();
        Answer.Reply reply = cancellationToken =>
        {
            // .NET Framework does not cancel the read: it ends the connection, and the read fails.
            cancellationToken.Register(() => slow.Break(new IOException("The read operation failed.")));
            return Answer.Body(new StreamContent(new Uncancellable(slow)))(cancellationToken);
        };
        using AdminApiClient client = Create(new FakeService(reply), clock, maxRetry: 0);
        Task<Member?> sending = client.SendAsync(TestClient.Request("PUT"));
        clock.Advance(100);
        MightyNetworksException failure = await Assert.ThrowsAsync<MightyNetworksException>(() => sending);
        Assert.Equal((FailureReason.Timeout, true), (failure.Reason, failure.MayHaveBeenDone));
    }

    [Fact]
    public async Task The_limit_starts_again_with_the_status()
    {
        var clock = new FakeClock();
        var status = new TaskCompletionSource<HttpResponseMessage>();
        var slow = new PartStream();
        using AdminApiClient client = Create(new FakeService(_ => status.Task), clock, maxRetry: 0);
        Task<Member?> sending = client.SendAsync(TestClient.Request("GET"));
        clock.Advance(99);
        status.SetResult(new HttpResponseMessage { Content = new StreamContent(slow) });
        clock.Advance(99);
        Assert.False(sending.IsCompleted);
        slow.Send("""{"id":5}""");
        slow.End();
        Assert.Equal(5UL, (await sending)!.Id);
    }

    [Theory]
    [InlineData(422, FailureReason.Invalid)]
    [InlineData(500, FailureReason.ServiceError)]
    public async Task An_error_whose_body_never_ends_is_known_by_its_status(int status, FailureReason reason)
    {
        var clock = new FakeClock();
        using AdminApiClient client = Create(new FakeService(Answer.Body(new StreamContent(new PartStream()), status)), clock, maxRetry: 0);
        Task<Member?> sending = client.SendAsync(TestClient.Request("PUT"));
        clock.Advance(100);
        MightyNetworksException failure = await Assert.ThrowsAsync<MightyNetworksException>(() => sending);
        Assert.Equal((reason, status), (failure.Reason, (int)failure.Status!));
    }

    [Fact]
    public async Task A_request_that_ended_leaves_no_timer()
    {
        var clock = new FakeClock();
        using AdminApiClient client = Create(new FakeService(Answer.Json("""{"id":5}""")), clock, maxRetry: 0);
        await client.SendAsync(TestClient.Request("GET"));
        Assert.Equal((false, false), (clock.IsWaitedFor(TimeSpan.FromSeconds(100)), clock.IsWaitedFor(TimeSpan.FromSeconds(300))));
    }

    [Fact]
    public async Task An_upload_is_not_late_while_it_moves()
    {
        var clock = new FakeClock();
        var file = new PartStream();
        using AdminApiClient client = Create(new Uploaded(), clock, maxRetry: 0);
        Task<Asset?> sending = client.SendAsync(Upload(file));
        foreach (string part in (string[])["a", "b", "c"])
        {
            clock.Advance(99);
            file.Send(part);
        }

        file.End();
        Assert.Equal(7UL, (await sending)!.Id);
    }

    [Fact]
    public async Task An_upload_moves_when_part_of_the_file_was_sent_and_not_when_it_is_opened()
    {
        var clock = new FakeClock();
        var isConnected = new TaskCompletionSource();
        using AdminApiClient client = Create(new Uploaded { Connecting = isConnected.Task }, clock, maxRetry: 0);
        Task<Asset?> sending = client.SendAsync(Upload(new PartStream()));
        clock.Advance(60);
        isConnected.SetResult();
        clock.Advance(39);
        Assert.False(sending.IsCompleted);
        clock.Advance(1);
        MightyNetworksException failure = await Assert.ThrowsAsync<MightyNetworksException>(() => sending);
        Assert.Equal((FailureReason.Timeout, true), (failure.Reason, failure.MayHaveBeenDone));
    }

    private static ApiRequest<Asset> Upload(PartStream file) => Assets.Upload(new AssetUpload { AssetFile = new AssetFile("a.txt", "text/plain", null, () => file) });

    private static AdminApiClient Create(HttpMessageHandler service, FakeClock clock, int maxRetry) =>
        TestClient.Create(service, clock, options => options with { Timeout = TimeSpan.FromSeconds(100), MaxRetry = maxRetry });

    /// <summary>A host that accepts no connection, so that no request leaves the machine.</summary>
    private sealed class NoConnection : HttpMessageHandler
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) => Answer.Never(cancellationToken);
    }

    /// <summary>A stream whose reads end only when its source does.</summary>
    private sealed class Uncancellable(Stream source) : AsyncMemoryStream([])
    {
        public override bool CanSeek => false;

        public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) =>
            await source.ReadAsync(buffer, CancellationToken.None).ConfigureAwait(false);
    }

    /// <summary>A service that receives a request's content, once it is connected.</summary>
    private sealed class Uploaded : HttpMessageHandler
    {
        internal Task Connecting { get; init; } = Task.CompletedTask;

        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            await Connecting.ConfigureAwait(false);
            await request.Content!.CopyToAsync(System.IO.Stream.Null, cancellationToken).ConfigureAwait(false);
            return new HttpResponseMessage { Content = new StringContent("""{"id":7}""") };
        }
    }
}
