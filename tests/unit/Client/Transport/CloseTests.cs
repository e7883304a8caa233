using System;
using System.Net.Http;
using System.Threading;
using System.Threading.Tasks;
using MightyNetworks.Client;
using MightyNetworks.Client.Errors;
using MightyNetworks.Client.Transport;
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

    [Theory]
    [InlineData("GET", "GET /members/5/", "")]
    [InlineData("PUT", "PUT /members/5/", " The change may have been made all the same; check before you repeat it.")]
    public async Task A_request_that_is_ended_says_whether_the_change_may_have_been_made(string method, string request, string unsure)
    {
        AdminApiClient client = TestClient.Create(new FakeService(Answer.Never));
        Task<Member?> sending = client.SendAsync(TestClient.Request(method));
        client.Dispose();
        MightyNetworksException failure = await Assert.ThrowsAsync<MightyNetworksException>(() => sending);
        Assert.Equal($"{request} was ended: the connection was disconnected meanwhile.{unsure}", failure.Message);
        Assert.Equal((request, unsure.Length > 0), (failure.Request, failure.MayHaveBeenDone));
    }

    [Fact]
    public async Task A_caller_that_cancels_is_told_so_although_the_client_is_closed_at_the_same_moment()
    {
        using var stop = new CancellationTokenSource();
        CloseStep? step = null;
        using (step = new CloseStep(new StepBelow { During = _ => EndBoth() }))
        {
            await Assert.ThrowsAnyAsync<OperationCanceledException>(() => step.SendAsync(StepBelow.Request("PUT"), stop.Token));
        }

        void EndBoth()
        {
            stop.Cancel();
            step!.Dispose();
        }
    }

    [Fact]
    public void The_HTTP_stack_is_disposed_with_the_client()
    {
        var stack = new Stack();
        TestClient.Create(stack).Dispose();
        Assert.True(stack.IsDisposed);
    }

    private sealed class Stack : HttpMessageHandler
    {
        internal bool IsDisposed { get; private set; }

        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) => throw new NotSupportedException();

        protected override void Dispose(bool disposing)
        {
            IsDisposed = true;
            base.Dispose(disposing);
        }
    }
}
