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

public class BudgetTests
{
    private const string Ada = """{"id":5}""";

    [Fact]
    public async Task A_request_beyond_the_budget_is_refused_before_it_is_sent()
    {
        using var service = new FakeService(Answer.Json(Ada));
        using AdminApiClient client = TestClient.Create(service, change: options => options with { RequestBudget = 2 });
        await Send(client);
        await Send(client);
        MightyNetworksException refused = await Assert.ThrowsAsync<MightyNetworksException>(() => Send(client));
        Assert.Equal(FailureReason.BudgetExceeded, refused.Reason);
        Assert.Contains("2 requests", refused.Message, StringComparison.Ordinal);
        Assert.False(refused.MayHaveBeenDone);
        Assert.Equal((2, 2, 1), (service.Sent.Count, client.Requests.Made, client.Requests.Refused));
    }

    [Fact]
    public async Task A_repeat_counts_and_is_refused_like_any_other_request()
    {
        using var service = new FakeService(Answer.Status(503));
        using AdminApiClient client = TestClient.Create(service, change: options => options with { RequestBudget = 3 });
        MightyNetworksException refused = await Assert.ThrowsAsync<MightyNetworksException>(() => Send(client));
        Assert.Equal(FailureReason.BudgetExceeded, refused.Reason);
        Assert.Equal((3, 3, 2, 1), (service.Sent.Count, client.Requests.Made, client.Requests.Retried, client.Requests.Refused));
    }

    [Fact]
    public async Task Concurrent_requests_keep_the_budget_together()
    {
        using var service = new FakeService(Answer.Json(Ada));
        using AdminApiClient client = TestClient.Create(service, change: options => options with { RequestBudget = 50 });
        Task[] work = [.. Enumerable.Range(0, 200).Select(_ => Task.Run(() => Send(client)))];
        await Task.WhenAll(work.Select(task => task.ContinueWith(_ => { }, TaskScheduler.Default)));
        Assert.Equal((50, 50, 150), (service.Sent.Count, client.Requests.Made, client.Requests.Refused));
        Assert.Equal(150, work.Count(task => task.IsFaulted));
    }

    [Fact]
    public async Task A_refusal_does_not_wait_for_its_turn()
    {
        var clock = new FakeClock();
        using var service = new FakeService(Answer.Json(Ada));
        using AdminApiClient client = TestClient.Create(service, clock, options => options with { RequestBudget = 1, RequestsPerMinute = 1 });
        await Send(client);
        Task<Member?> refused = Send(client);
        Assert.True(refused.IsFaulted);
    }

    [Fact]
    public async Task A_request_that_never_left_is_given_back()
    {
        using var service = new FakeService(Answer.Failure(HttpRequestError.ConnectionError));
        using AdminApiClient client = TestClient.Create(service, change: options => options with { RequestBudget = 2 });
        MightyNetworksException failure = await Assert.ThrowsAsync<MightyNetworksException>(() => Send(client));
        Assert.Equal(FailureReason.Unreachable, failure.Reason);
        Assert.Equal((0, 0), (client.Requests.Made, client.Requests.Refused));
    }

    [Fact]
    public async Task A_request_cancelled_while_it_waits_is_given_back()
    {
        var clock = new FakeClock();
        using AdminApiClient client = TestClient.Create(new FakeService(Answer.Json(Ada)), clock);
        using var stop = new CancellationTokenSource();
        client.Throttle.CloseFor(TimeSpan.FromSeconds(10));
        Task<Member?> waiting = client.SendAsync(TestClient.Request("GET"), cancellationToken: stop.Token);
        await stop.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => waiting);
        Assert.Equal(0, client.Requests.Made);
    }

    [Fact]
    public async Task Without_a_budget_requests_are_counted_and_never_refused()
    {
        using AdminApiClient client = TestClient.Create(new FakeService(Answer.Json(Ada)));
        await Send(client);
        await Send(client);
        Assert.Equal((null, 2, 0), (client.Requests.Budget, client.Requests.Made, client.Requests.Refused));
    }

    private static Task<Member?> Send(AdminApiClient client) => client.SendAsync(TestClient.Request("GET"));
}
