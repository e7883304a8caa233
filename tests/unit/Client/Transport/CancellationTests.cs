using System;
using System.Threading;
using System.Threading.Tasks;
using MightyNetworks.Client;
using MightyNetworks.Client.Errors;
using MightyNetworks.Client.Requests;
using MightyNetworks.Client.Transport;
using MightyNetworks.UnitTests.Client.Fakes;
using Xunit;

namespace MightyNetworks.UnitTests.Client.Transport;

public class CancellationTests
{
    private readonly FakeClock _clock = new();

    [Fact]
    public async Task A_request_on_its_way_ends_at_once()
    {
        using var service = new FakeService(Answer.Never);
        await AssertEndsAsync(service, 1);
    }

    [Fact]
    public async Task A_wait_before_a_repeat_ends_at_once()
    {
        using var service = new FakeService(Answer.Status(503));
        await AssertEndsAsync(service, 1);
    }

    [Fact]
    public async Task A_pause_for_the_rate_limit_ends_at_once()
    {
        using var service = new FakeService(Answer.RetryAfter("60"));
        await AssertEndsAsync(service, 1);
    }

    [Fact]
    public async Task A_request_that_was_cancelled_before_is_not_sent()
    {
        using var service = new FakeService(Answer.Json("{}"));
        using AdminApiClient client = TestClient.Create(service, _clock);
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => client.SendAsync(TestClient.Request("PUT"), null, new CancellationToken(true)));
        Assert.Empty(service.Sent);
        Assert.Equal(0, client.Requests.Made);
    }

    [Fact]
    public async Task A_connection_that_breaks_because_of_the_cancellation_is_no_failure()
    {
        using var stop = new CancellationTokenSource();
        Answer.Reply breaks = _ =>
        {
            stop.Cancel();
            throw new System.Net.Http.HttpRequestException("The socket was closed.");
        };
        using AdminApiClient client = TestClient.Create(new FakeService(breaks), _clock);
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => client.SendAsync(TestClient.Request("PUT"), null, stop.Token));
    }

    [Fact]
    public async Task A_repeat_that_is_cancelled_before_it_is_sent_does_not_unmake_the_first_attempt()
    {
        using var stop = new CancellationTokenSource();
        using AdminApiClient client = TestClient.Create(new FakeService(Answer.Status(503)));
        RequestCancelledException cancelled = await Assert.ThrowsAsync<RequestCancelledException>(
            () => client.SendAsync(TestClient.Request("PUT"), new StopAtRepeat(stop), stop.Token));
        Assert.True(cancelled.MayHaveBeenDone);
    }

    private sealed class StopAtRepeat(CancellationTokenSource stop) : IRequestListener
    {
        public void Sending(ApiRequest request, int attempt)
        {
            if (attempt > 0)
            {
                stop.Cancel();
            }
        }

        public void Uploading(ApiRequest request, long sent, long? length)
        {
        }

        public void Received(ApiRequest request, int status, TimeSpan elapsed)
        {
        }

        public void Waiting(ApiRequest request, MightyNetworksException failure, TimeSpan delay)
        {
        }
    }

    private async Task AssertEndsAsync(FakeService service, int sent)
    {
        using AdminApiClient client = TestClient.Create(service, _clock);
        using var stop = new CancellationTokenSource();
        Task<Member?> sending = client.SendAsync(TestClient.Request("GET"), null, stop.Token);
        Assert.False(sending.IsCompleted);
        await stop.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => sending);
        Assert.Equal(sent, service.Sent.Count);
    }
}
