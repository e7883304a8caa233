using System;
using System.Threading;
using System.Threading.Tasks;
using MightyNetworks.Client;
using MightyNetworks.Client.Errors;
using MightyNetworks.UnitTests.Client.Fakes;
using Xunit;

namespace MightyNetworks.UnitTests.Client.Transport;

/// <summary>Tests of closing a client.</summary>
public class CloseTests
{
    [Fact]
    public async Task A_request_that_waits_for_its_response_ends_at_once()
    {
        using var service = new FakeService(Answer.Never);
        AdminApiClient client = TestClient.Create(service);
        Task<Member?> request = client.SendAsync(TestClient.Request("GET"));
        client.Dispose();
        MightyNetworksException failure = await Assert.ThrowsAsync<MightyNetworksException>(() => request);
        Assert.Equal((FailureReason.Closed, false), (failure.Reason, failure.MayHaveBeenDone));
        Assert.True(failure.ConcernsConnection);
    }

    [Fact]
    public async Task A_request_of_a_closed_client_is_not_sent()
    {
        using var service = new FakeService(Answer.Json("{}"));
        AdminApiClient client = TestClient.Create(service);
        client.Dispose();
        MightyNetworksException failure = await Assert.ThrowsAsync<MightyNetworksException>(() => client.SendAsync(TestClient.Request("POST")));
        Assert.Equal((FailureReason.Closed, false), (failure.Reason, failure.MayHaveBeenDone));
        Assert.Empty(service.Sent);
        Assert.Equal(0, client.Requests.Made);
    }

    [Fact]
    public async Task A_caller_that_cancels_is_told_so()
    {
        using var service = new FakeService(Answer.Never);
        using AdminApiClient client = TestClient.Create(service);
        using var stop = new CancellationTokenSource();
        Task<Member?> request = client.SendAsync(TestClient.Request("GET"), null, stop.Token);
        await stop.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => request);
    }
}
