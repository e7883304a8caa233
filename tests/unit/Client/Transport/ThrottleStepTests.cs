using System;
using System.Threading;
using System.Threading.Tasks;
using MightyNetworks.Client.Errors;
using MightyNetworks.Client.Transport;
using MightyNetworks.UnitTests.Client.Fakes;
using Xunit;

namespace MightyNetworks.UnitTests.Client.Transport;

/// <summary>When the throttle closes and opens, seen from one request.</summary>
public class ThrottleStepTests
{
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(100);

    private readonly FakeClock _clock = new();
    private readonly RequestBudget _budget = new(null);
    private readonly RequestThrottle _throttle;

    public ThrottleStepTests() => _throttle = new RequestThrottle(_clock, null, Longest);

    [Theory]
    [InlineData(10.0, 0, 10, false)]
    [InlineData(null, 0, 1, false)]
    [InlineData(0.0, 3, 8, false)]
    [InlineData(100.0, 0, 100, false)]
    [InlineData(100.001, 0, 100.001, true)]
    public async Task A_429_closes_the_throttle_for_as_long_as_it_asks(double? asked, int retries, double seconds, bool isPermanent)
    {
        MightyNetworksException limit = StepBelow.Failure(FailureReason.RateLimited, asked, status: 429);
        await FailAsync(new StepBelow(limit), retries);
        Assert.Equal(TimeSpan.FromSeconds(seconds), _throttle.ClosedFor);
        Assert.Equal((TimeSpan.FromSeconds(seconds), isPermanent), (limit.Pause, limit.IsPermanent));
    }

    [Theory]
    [InlineData(FailureReason.Unavailable, 503)]
    [InlineData(FailureReason.Unreachable, null)]
    public async Task Other_failures_leave_it_open(FailureReason reason, int? status)
    {
        await FailAsync(new StepBelow(StepBelow.Failure(reason, 10, status: status)));
        Assert.Equal(TimeSpan.Zero, _throttle.ClosedFor);
    }

    [Theory]
    [InlineData(FailureReason.NotFound, 404, true)]
    [InlineData(FailureReason.Unavailable, 503, true)]
    [InlineData(FailureReason.Timeout, null, false)]
    [InlineData(FailureReason.Unreachable, null, false)]
    [InlineData(FailureReason.RateLimited, 429, false)]
    public async Task After_a_pause_only_a_response_opens_it_for_all(FailureReason reason, int? status, bool opens)
    {
        _throttle.CloseFor(TimeSpan.FromSeconds(5));
        _clock.Advance(5);
        await FailAsync(new StepBelow(StepBelow.Failure(reason, 1, status: status)));
        _clock.Advance(1);

        // A throttle that still probes lets one request pass at a time.
        RequestThrottle.ThrottlePass? first = await _throttle.PassAsync(CancellationToken.None);
        Task<RequestThrottle.ThrottlePass?> second = _throttle.PassAsync(CancellationToken.None);
        Assert.Equal(opens, second.IsCompleted);
        first!.Leave(true);
        Assert.NotNull(await second);
    }

    [Fact]
    public async Task A_success_after_a_pause_opens_it_for_all()
    {
        _throttle.CloseFor(TimeSpan.FromSeconds(5));
        _clock.Advance(5);
        using BodyBuffer? body = await new ThrottleStep(new StepBelow(), _throttle, _budget, Policy).SendAsync(StepBelow.Request("GET"), CancellationToken.None);
        Assert.NotNull(await _throttle.PassAsync(CancellationToken.None));
        Assert.True(_throttle.PassAsync(CancellationToken.None).IsCompleted);
    }

    [Fact]
    public async Task A_request_is_not_sent_during_a_pause_that_is_too_long()
    {
        _throttle.CloseFor(TimeSpan.FromMinutes(30.5));
        var below = new StepBelow();
        MightyNetworksException failure = await FailAsync(below);
        Assert.Empty(below.Sent);
        Assert.Equal((FailureReason.RateLimited, true, false), (failure.Reason, failure.IsPermanent, failure.MayHaveBeenDone));
        Assert.Equal(TimeSpan.FromMinutes(30.5), failure.RetryAfter);
        Assert.Equal("GET /members/5/", failure.Request);
        Assert.Contains("31 minutes", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_request_that_the_budget_refuses_does_not_wait()
    {
        var used = new RequestBudget(0);
        _throttle.CloseFor(TimeSpan.FromSeconds(50));
        var step = new ThrottleStep(new BudgetStep(new StepBelow(), used), _throttle, used, Policy);
        Task<BodyBuffer?> sending = step.SendAsync(StepBelow.Request("GET"), CancellationToken.None);
        Assert.True(sending.IsCompleted);
        Assert.Equal(FailureReason.BudgetExceeded, (await Assert.ThrowsAsync<MightyNetworksException>(() => sending)).Reason);
        Assert.Equal(1, used.Refused);
    }

    [Fact]
    public async Task A_request_that_is_cancelled_while_it_waits_does_not_count()
    {
        _throttle.CloseFor(TimeSpan.FromSeconds(50));
        using var stop = new CancellationTokenSource();
        var below = new StepBelow();
        var step = new ThrottleStep(new BudgetStep(below, _budget), _throttle, _budget, Policy);
        Task<BodyBuffer?> sending = step.SendAsync(StepBelow.Request("PUT"), stop.Token);
        await stop.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => sending);
        Assert.Equal((0, 0), (below.Sent.Count, _budget.Made));
    }

    private static RetryPolicy Policy => new(5, Longest, () => 1);

    private Task<MightyNetworksException> FailAsync(ISender below, int retries = 0) => Assert.ThrowsAsync<MightyNetworksException>(
        () => new ThrottleStep(below, _throttle, _budget, Policy).SendAsync(StepBelow.Request("GET", retries), CancellationToken.None));
}
