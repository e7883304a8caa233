using System;
using System.Linq;
using System.Net.Http;
using System.Threading;
using System.Threading.Tasks;
using MightyNetworks.Client;
using MightyNetworks.UnitTests.Client.Fakes;
using Xunit;

namespace MightyNetworks.UnitTests.Client.Http;

public class RateGateTests
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
        Assert.Equal(0.1, client.Gate.ClosedFor.TotalSeconds, 3);

        clock.Advance(0.1);
        await Task.WhenAll([refused, .. others]);
        Assert.Equal(5, service.Sent.Count);
        Assert.Equal(TimeSpan.Zero, client.Gate.ClosedFor);
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
        client.Gate.CloseFor(TimeSpan.FromSeconds(10));
        client.Gate.CloseFor(TimeSpan.FromSeconds(2));
        Assert.Equal(10, client.Gate.ClosedFor.TotalSeconds);
    }

    [Fact]
    public async Task A_pace_spreads_concurrent_requests_evenly()
    {
        var clock = new FakeClock();
        using var service = new FakeService(Answer.Json(Ada));
        using AdminApiClient client = TestClient.Create(service, clock, options => options.RequestsPerMinute = 30);
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
        using AdminApiClient client = TestClient.Create(service, clock, options => options.RequestsPerMinute = 6);
        Task<Member?> sending = Send(client);
        clock.Advance(9.9);
        Assert.Single(service.Sent);
        clock.Advance(0.1);
        await sending;
        Assert.Equal(2, service.Sent.Count);
    }

    private static Task<Member?> Send(AdminApiClient client) => client.SendAsync(TestClient.Request("GET"));
}
