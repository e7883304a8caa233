using System;
using System.Linq;
using System.Net.Http;
using System.Threading;
using System.Threading.Tasks;
using MightyNetworks.Client;
using MightyNetworks.Client.Errors;
using MightyNetworks.UnitTests.Client.Fakes;
using Xunit;

namespace MightyNetworks.UnitTests.Client.Transport;

public class ThrottleTests
{
    private const string Ada = """{"id":5}""";

    [Fact]
    public async Task A_429_holds_every_request_of_the_connection()
    {
        var clock = new FakeClock();
        using var service = new FakeService(Answer.RetryAfter("10"), Answer.Json(Ada));
        using AdminApiClient client = TestClient.Create(service, clock);
        Task<Member?> refused = Send(client);
        Task<Member?>[] others = [Send(client), Send(client), Send(client)];

        clock.Advance(9.9);
        Assert.Single(service.Sent);
        Assert.Equal(0.1, client.Throttle.ClosedFor.TotalSeconds, 3);

        clock.Advance(0.1);
        await Task.WhenAll([refused, .. others]);
        Assert.Equal(5, service.Sent.Count);
        Assert.Equal(TimeSpan.Zero, client.Throttle.ClosedFor);
    }

    [Fact]
    public async Task Several_429s_at_once_make_one_pause()
    {
        var clock = new FakeClock();
        var answer = new TaskCompletionSource<HttpResponseMessage>[4];
        Answer.Reply[] together = [.. answer.Select((_, i) => (Answer.Reply)(_ => (answer[i] = new()).Task))];
        using var service = new FakeService([.. together, Answer.Json(Ada)]);
        using AdminApiClient client = TestClient.Create(service, clock);
        Task<Member?>[] inFlight = [.. together.Select(_ => Send(client))];
        foreach (TaskCompletionSource<HttpResponseMessage> waiting in answer)
        {
            waiting.SetResult(await Answer.RetryAfter("10")(CancellationToken.None));
        }

        clock.Advance(9.9);
        Assert.Equal(4, service.Sent.Count);
        clock.Advance(0.1);
        await Task.WhenAll(inFlight);
        Assert.Equal(8, service.Sent.Count);
        Assert.Equal(4, client.Requests.Retried);
    }

    [Fact]
    public void A_shorter_pause_does_not_cut_a_longer_one()
    {
        using AdminApiClient client = TestClient.Create(new FakeService(Answer.Json(Ada)), new FakeClock());
        client.Throttle.CloseFor(TimeSpan.FromSeconds(10));
        client.Throttle.CloseFor(TimeSpan.FromSeconds(2));
        Assert.Equal(10, client.Throttle.ClosedFor.TotalSeconds);
    }

    [Fact]
    public async Task A_pace_spreads_concurrent_requests_evenly()
    {
        var clock = new FakeClock();
        using var service = new FakeService(Answer.Json(Ada));
        using AdminApiClient client = TestClient.Create(service, clock, options => options with { RequestsPerMinute = 30 });
        Task<Member?>[] work = [.. Enumerable.Range(0, 5).Select(_ => Send(client))];
        int[] sent = [.. Enumerable.Range(0, 10).Select(_ => Count(1))];
        Assert.Equal([1, 2, 2, 3, 3, 4, 4, 5, 5, 5], sent);
        await Task.WhenAll(work);

        int Count(double seconds)
        {
            clock.Advance(seconds);
            return service.Sent.Count;
        }
    }

    [Fact]
    public async Task Repeats_keep_the_pace_as_well()
    {
        var clock = new FakeClock();
        using var service = new FakeService(Answer.RetryAfter("0"), Answer.Json(Ada));
        using AdminApiClient client = TestClient.Create(service, clock, options => options with { RequestsPerMinute = 6 });
        Task<Member?> sending = Send(client);
        clock.Advance(9.9);
        Assert.Single(service.Sent);
        clock.Advance(0.1);
        await sending;
        Assert.Equal(2, service.Sent.Count);
    }

    [Fact]
    public async Task After_a_pause_requests_go_one_by_one_until_one_succeeds()
    {
        var clock = new FakeClock();
        var probe = new TaskCompletionSource<HttpResponseMessage>();
        using var service = new FakeService(Answer.RetryAfter("10"), _ => probe.Task, Answer.Json(Ada));
        using AdminApiClient client = TestClient.Create(service, clock);
        Task<Member?>[] work = [.. Enumerable.Range(0, 20).Select(_ => Send(client))];
        clock.Advance(10);
        Assert.Equal(2, service.Sent.Count);
        probe.SetResult(await Answer.Json(Ada)(CancellationToken.None));
        await Task.WhenAll(work);
        Assert.Equal(21, service.Sent.Count);
    }

    [Fact]
    public async Task A_herd_that_is_refused_again_loses_one_request_a_pause()
    {
        var clock = new FakeClock();
        using var service = new FakeService(
            Answer.RetryAfter("10"), Answer.RetryAfter("10"), Answer.RetryAfter("10"), Answer.RetryAfter("10"), Answer.Json(Ada));
        using AdminApiClient client = TestClient.Create(service, clock);
        Task<Member?>[] work = [.. Enumerable.Range(0, 20).Select(_ => Send(client))];
        for (int pause = 1; pause <= 3; pause++)
        {
            await ProbeIsWaitingAsync(clock);
            clock.Advance(10);
        }

        await ProbeIsWaitingAsync(clock);
        clock.Advance(10);
        await Task.WhenAll(work);
        Assert.Equal(24, service.Sent.Count);
    }

    [Fact]
    public async Task A_probe_that_gets_no_response_lets_the_next_one_out()
    {
        var clock = new FakeClock();
        using var service = new FakeService(Answer.RetryAfter("10"), Answer.Failure(HttpRequestError.ResponseEnded), Answer.Json(Ada));
        using AdminApiClient client = TestClient.Create(service, clock, options => options with { MaxRetry = 1 });
        Task<Member?> first = Send(client);
        Task<Member?> second = Send(client);
        clock.Advance(10);
        await Assert.ThrowsAsync<MightyNetworksException>(() => first);
        Assert.Equal(5UL, (await second)!.Id);
    }

    [Fact]
    public async Task A_pause_that_is_too_long_is_learned_once()
    {
        using var service = new FakeService(Answer.RetryAfter("86400"));
        using AdminApiClient client = TestClient.Create(service, new FakeClock());
        Task<Member?>[] work = [.. Enumerable.Range(0, 300).Select(_ => Send(client))];
        foreach (Task<Member?> one in work)
        {
            MightyNetworksException failure = await Assert.ThrowsAsync<MightyNetworksException>(() => one);
            Assert.Equal((FailureReason.RateLimited, true), (failure.Reason, failure.ConcernsConnection));
            Assert.Equal(TimeSpan.FromDays(1), failure.RetryAfter);
        }

        Assert.Single(service.Sent);
        Assert.Equal(1, client.Requests.Made);
    }

    [Theory]
    [InlineData(-3600)]
    [InlineData(3600)]
    public async Task A_wall_clock_that_somebody_sets_changes_neither_pause_nor_pace(int seconds)
    {
        var clock = new FakeClock();
        using var service = new FakeService(Answer.RetryAfter("10"), Answer.Json(Ada));
        using AdminApiClient client = TestClient.Create(service, clock, options => options with { RequestsPerMinute = 60 });
        Task<Member?> sending = Send(client);
        clock.SetWallClock(TimeSpan.FromSeconds(seconds));
        clock.Advance(9.9);
        Assert.Single(service.Sent);
        clock.Advance(0.1);
        await sending;
        Task<Member?> paced = Send(client);
        clock.Advance(1);
        await paced;
    }

    // The rejected request joins the queue again, and the next one waits for the end of the pause.
    private static async Task ProbeIsWaitingAsync(FakeClock clock)
    {
        while (!clock.IsWaitedFor(TimeSpan.FromSeconds(10)))
        {
            await Task.Yield();
        }
    }

    private static Task<Member?> Send(AdminApiClient client) => client.SendAsync(TestClient.Request("GET"));
}
