using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using MightyNetworks.Client.Errors;
using MightyNetworks.Client.Requests;
using MightyNetworks.Client.Transport;
using MightyNetworks.UnitTests.Client.Fakes;
using Xunit;

namespace MightyNetworks.UnitTests.Client.Transport;

public class RetryStepTests
{
    private readonly ImpatientClock _clock = new();

    [Fact]
    public async Task Attempts_are_numbered_and_waits_reported()
    {
        var listener = new Waits();
        var below = new StepBelow(StepBelow.Failure(FailureReason.Unavailable), StepBelow.Failure(FailureReason.Timeout));
        using BodyBuffer? body = await Step(below).SendAsync(StepBelow.Request("GET") with { Listener = listener }, CancellationToken.None);
        Assert.NotNull(body);
        Assert.Equal([(0, false), (1, true), (2, true)], below.Sent.Select(sent => (sent.Retries, sent.IsRepeat)));
        Assert.Equal([(FailureReason.Unavailable, 1.0), (FailureReason.Timeout, 2.0)], listener.All);
        Assert.Equal([1, 2], _clock.Waits);
    }

    [Fact]
    public async Task A_next_link_is_kept_over_all_attempts()
    {
        var below = new StepBelow(StepBelow.Failure(FailureReason.Unavailable));
        var link = new Uri("https://api.example.com/x?cursor=1");
        using BodyBuffer? body = await Step(below).SendAsync(StepBelow.Request("GET") with { Link = link }, CancellationToken.None);
        Assert.Equal([link, link], below.Sent.Select(sent => sent.Link));
    }

    [Fact]
    public async Task After_a_rate_limit_the_step_itself_does_not_wait()
    {
        var below = new StepBelow(StepBelow.Failure(FailureReason.RateLimited, 30));
        using BodyBuffer? body = await Step(below).SendAsync(StepBelow.Request("GET"), CancellationToken.None);
        Assert.Equal(2, below.Sent.Count);
        Assert.Empty(_clock.Waits);
    }

    [Fact]
    public async Task Waits_for_a_rate_limit_count_against_the_total()
    {
        var below = new StepBelow(StepBelow.Failure(FailureReason.RateLimited, 60), StepBelow.Failure(FailureReason.RateLimited, 41));
        await Assert.ThrowsAsync<MightyNetworksException>(() => Step(below).SendAsync(StepBelow.Request("GET"), CancellationToken.None));
        Assert.Equal(2, below.Sent.Count);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task The_last_failure_remembers_what_any_attempt_may_have_done(bool maybe)
    {
        var below = new StepBelow(StepBelow.Failure(FailureReason.Unavailable, maybe: maybe), StepBelow.Failure(FailureReason.Forbidden, status: 403));
        MightyNetworksException failure = await Assert.ThrowsAsync<MightyNetworksException>(() => Step(below).SendAsync(StepBelow.Request("PUT"), CancellationToken.None));
        Assert.Equal((FailureReason.Forbidden, maybe), (failure.Reason, failure.MayHaveBeenDone));
        Assert.Equal(403, (int)failure.Status!);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public async Task Any_number_of_attempts_that_may_have_made_the_change_are_remembered(int attempts)
    {
        MightyNetworksException[] failures = [.. Enumerable.Repeat(StepBelow.Failure(FailureReason.Unavailable, maybe: true), attempts), StepBelow.Failure(FailureReason.Forbidden)];
        MightyNetworksException failure = await Assert.ThrowsAsync<MightyNetworksException>(
            () => Step(new StepBelow(failures)).SendAsync(StepBelow.Request("PUT"), CancellationToken.None));
        Assert.True(failure.MayHaveBeenDone);
        Assert.StartsWith("Forbidden. An earlier attempt of this request may have made the change", failure.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_cancelled_wait_remembers_what_an_attempt_may_have_done(bool maybe)
    {
        var clock = new FakeClock();
        using var stop = new CancellationTokenSource();
        var below = new StepBelow(StepBelow.Failure(FailureReason.Unavailable, maybe: maybe));
        var step = new RetryStep(below, Policy, clock);
        Task<BodyBuffer?> sending = step.SendAsync(StepBelow.Request("PUT"), stop.Token);
        Assert.False(sending.IsCompleted);
        await stop.CancelAsync();
        OperationCanceledException cancelled = await Assert.ThrowsAnyAsync<OperationCanceledException>(() => sending);
        Assert.Single(below.Sent);
        Assert.Equal(maybe, cancelled is RequestCancelledException { MayHaveBeenDone: true });
    }

    [Theory]
    [InlineData(true, true)]
    [InlineData(true, false)]
    [InlineData(false, true)]
    [InlineData(false, false)]
    public async Task A_cancelled_repeat_remembers_what_either_attempt_may_have_done(bool first, bool second)
    {
        var cancelled = new RequestCancelledException(second, null, CancellationToken.None);
        var below = new StepBelow(StepBelow.Failure(FailureReason.Unavailable, maybe: first), cancelled);
        RequestCancelledException thrown = await Assert.ThrowsAsync<RequestCancelledException>(() => Step(below).SendAsync(StepBelow.Request("PUT"), CancellationToken.None));
        Assert.Equal(first || second, thrown.MayHaveBeenDone);
        Assert.Equal(!first || second, ReferenceEquals(cancelled, thrown));
    }

    [Theory]
    [InlineData("DELETE", true, true)]
    [InlineData("DELETE", false, false)]
    [InlineData("PUT", true, false)]
    public async Task Not_found_means_done_for_a_delete_that_may_have_been_done(string method, bool maybe, bool done)
    {
        var below = new StepBelow(StepBelow.Failure(FailureReason.Unavailable, maybe: maybe), StepBelow.Failure(FailureReason.NotFound, status: 404));
        Task<BodyBuffer?> sending = Step(below).SendAsync(StepBelow.Request(method), CancellationToken.None);
        if (done)
        {
            Assert.Null(await sending);
        }
        else
        {
            Assert.Equal(FailureReason.NotFound, (await Assert.ThrowsAsync<MightyNetworksException>(() => sending)).Reason);
        }
    }

    private static RetryPolicy Policy => new(5, TimeSpan.FromSeconds(100), () => 1);

    private RetryStep Step(ISender below) => new(below, Policy, _clock);

    private sealed class Waits : IRequestListener
    {
        internal List<(FailureReason Reason, double Seconds)> All { get; } = [];

        public void Waiting(ApiRequest request, MightyNetworksException failure, TimeSpan delay) => All.Add((failure.Reason, delay.TotalSeconds));

        public void Sending(ApiRequest request, int attempt)
        {
        }

        public void Uploading(ApiRequest request, long sent, long? length)
        {
        }

        public void Received(ApiRequest request, int status, TimeSpan elapsed)
        {
        }
    }
}
