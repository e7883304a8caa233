using System;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using MightyNetworks.Client.Transport;
using MightyNetworks.UnitTests.Client.Fakes;
using Xunit;

namespace MightyNetworks.UnitTests.Client.Transport;

/// <summary>Pauses, pace and probes of the throttle itself, at their bounds.</summary>
public class RequestThrottleTests
{
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(100);

    [Theory]
    [InlineData(100, true)]
    [InlineData(100.001, false)]
    public async Task A_pause_is_waited_for_up_to_the_limit(double seconds, bool isWaitedFor)
    {
        RequestThrottle throttle = Create(out FakeClock clock);
        throttle.CloseFor(TimeSpan.FromSeconds(seconds));
        Task<RequestThrottle.ThrottlePass?> passing = Pass(throttle);
        Assert.Equal((!isWaitedFor, !isWaitedFor), (throttle.IsShut, passing.IsCompleted));
        clock.Advance(seconds);
        Assert.Equal(isWaitedFor, await passing is not null);
    }

    [Theory]
    [InlineData(4, 6)]
    [InlineData(10, 0)]
    [InlineData(25, 0)]
    public void A_pause_says_how_much_of_it_is_left(double seconds, double left)
    {
        RequestThrottle throttle = Create(out FakeClock clock);
        throttle.CloseFor(TimeSpan.FromSeconds(10));
        clock.Advance(seconds);
        Assert.Equal(TimeSpan.FromSeconds(left), throttle.ClosedFor);
    }

    [Fact]
    public void A_shorter_pause_does_not_end_a_longer_one()
    {
        RequestThrottle throttle = Create(out _);
        throttle.CloseFor(TimeSpan.FromSeconds(10));
        throttle.CloseFor(TimeSpan.FromSeconds(3));
        Assert.Equal(TimeSpan.FromSeconds(10), throttle.ClosedFor);
    }

    [Fact]
    public async Task A_long_pause_is_waited_for_once_little_enough_is_left()
    {
        RequestThrottle throttle = Create(out FakeClock clock);
        throttle.CloseFor(TimeSpan.FromSeconds(150));
        Assert.Null(await Pass(throttle));
        clock.Advance(50);
        Task<RequestThrottle.ThrottlePass?> passing = Pass(throttle);
        Assert.False(passing.IsCompleted);
        clock.Advance(100);
        Assert.NotNull(await passing);
    }

    [Fact]
    public async Task A_waiting_request_fails_when_the_pause_gets_too_long()
    {
        RequestThrottle throttle = Create(out FakeClock clock);
        throttle.CloseFor(TimeSpan.FromSeconds(10));
        Task<RequestThrottle.ThrottlePass?> passing = Pass(throttle);
        throttle.CloseFor(TimeSpan.FromSeconds(200));
        clock.Advance(10);
        Assert.Null(await passing);
    }

    [Fact]
    public async Task A_pause_that_grows_is_waited_for_to_its_new_end()
    {
        RequestThrottle throttle = Create(out FakeClock clock);
        throttle.CloseFor(TimeSpan.FromSeconds(10));
        Task<RequestThrottle.ThrottlePass?> passing = Pass(throttle);
        clock.Advance(5);
        throttle.CloseFor(TimeSpan.FromSeconds(20));
        clock.Advance(19.999);
        Assert.False(passing.IsCompleted);
        clock.Advance(0.001);
        Assert.NotNull(await passing);
    }

    [Fact]
    public void A_throttle_without_a_pace_lets_everything_pass()
    {
        RequestThrottle throttle = Create(out _);
        for (int i = 0; i < 100; i++)
        {
            Assert.True(Pass(throttle).IsCompleted);
        }

        Assert.Equal(TimeSpan.Zero, throttle.ClosedFor);
    }

    [Fact]
    public async Task A_slow_pace_is_waited_for_longer_than_any_pause()
    {
        RequestThrottle throttle = Create(out FakeClock clock, requestsPerMinute: 1);
        _ = Pass(throttle);
        Task<RequestThrottle.ThrottlePass?>[] passing = [Pass(throttle), Pass(throttle), Pass(throttle)];
        clock.Advance(179.999);
        Assert.Equal([true, true, false], Array.ConvertAll(passing, one => one.IsCompleted));
        clock.Advance(0.001);
        Assert.NotNull(await passing[2]);
    }

    [Fact]
    public void Unused_time_is_not_saved_for_later()
    {
        RequestThrottle throttle = Create(out FakeClock clock, requestsPerMinute: 60);
        _ = Pass(throttle);
        clock.Advance(30);
        Assert.True(Pass(throttle).IsCompleted);
        Assert.False(Pass(throttle).IsCompleted);
    }

    [Fact]
    public async Task A_probe_that_fails_hands_on_and_one_that_succeeds_opens()
    {
        RequestThrottle throttle = Create(out FakeClock clock);
        throttle.CloseFor(TimeSpan.FromSeconds(1));
        clock.Advance(1);
        Task<RequestThrottle.ThrottlePass?>[] passing = [Pass(throttle), Pass(throttle), Pass(throttle), Pass(throttle)];
        Assert.Equal([true, false, false, false], Array.ConvertAll(passing, one => one.IsCompleted));

        (await passing[0])!.Leave(false);
        RequestThrottle.ThrottlePass? next = await passing[1];
        Assert.Equal([false, false], [passing[2].IsCompleted, passing[3].IsCompleted]);

        next!.Leave(true);
        await Task.WhenAll(passing[2], passing[3]);
        Assert.True(Pass(throttle).IsCompleted);
    }

    [Fact]
    public async Task Leaving_twice_counts_once()
    {
        RequestThrottle throttle = Create(out FakeClock clock);
        throttle.CloseFor(TimeSpan.FromSeconds(1));
        clock.Advance(1);
        RequestThrottle.ThrottlePass probe = (await Pass(throttle))!;
        probe.Leave(false);
        probe.Leave(false);
        Assert.True(Pass(throttle).IsCompleted);
        Assert.False(Pass(throttle).IsCompleted);
    }

    [Fact]
    public async Task A_cancelled_request_takes_no_slot_and_blocks_no_probe()
    {
        RequestThrottle throttle = Create(out FakeClock clock);
        throttle.CloseFor(TimeSpan.FromSeconds(10));
        using var stop = new CancellationTokenSource();
        Task<RequestThrottle.ThrottlePass?> passing = throttle.PassAsync(stop.Token);
        await stop.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => passing);
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => throttle.PassAsync(stop.Token));
        clock.Advance(10);
        Assert.NotNull(await throttle.PassAsync(CancellationToken.None));
    }

    // Whoever is woken begins to wait again on a thread of its own.
    private static async Task AreWaitingAsync(FakeClock clock, int count, double seconds)
    {
        while (!clock.IsWaitedFor(TimeSpan.FromSeconds(seconds), count))
        {
            await Task.Yield();
        }
    }

    [Fact]
    public async Task A_faster_pace_holds_for_requests_that_wait()
    {
        RequestThrottle throttle = Create(out FakeClock clock, requestsPerMinute: 1);
        _ = Pass(throttle);
        Task<RequestThrottle.ThrottlePass?>[] passing = [Pass(throttle), Pass(throttle)];
        clock.Advance(2);
        throttle.RequestsPerMinute = 20;
        await AreWaitingAsync(clock, 2, 1);
        Assert.Equal(TimeSpan.FromSeconds(1), throttle.PacedFor);
        clock.Advance(1);
        await Task.WhenAny(passing);
        Assert.Equal(1, passing.Count(one => one.IsCompleted));
        await AreWaitingAsync(clock, 1, 3);
        clock.Advance(3);
        await Task.WhenAll(passing);
        Assert.Equal((TimeSpan.Zero, 20), (throttle.PacedFor, throttle.RequestsPerMinute));
    }

    [Fact]
    public void Requests_that_wait_for_a_pause_do_not_wait_for_the_pace()
    {
        RequestThrottle throttle = Create(out _, requestsPerMinute: 60);
        _ = Pass(throttle);
        throttle.CloseFor(TimeSpan.FromSeconds(10));
        _ = Pass(throttle);
        Assert.Equal((TimeSpan.FromSeconds(10), TimeSpan.Zero), (throttle.ClosedFor, throttle.PacedFor));
    }

    [Fact]
    public async Task A_slower_pace_holds_for_requests_that_wait()
    {
        RequestThrottle throttle = Create(out FakeClock clock, requestsPerMinute: 60);
        _ = Pass(throttle);
        Task<RequestThrottle.ThrottlePass?> passing = Pass(throttle);
        throttle.RequestsPerMinute = 2;
        clock.Advance(29.999);
        Assert.False(passing.IsCompleted);
        clock.Advance(0.001);
        Assert.NotNull(await passing);
    }

    [Fact]
    public async Task Without_a_pace_waiting_requests_go_at_once_and_a_new_pace_counts_from_the_last_one()
    {
        RequestThrottle throttle = Create(out FakeClock clock, requestsPerMinute: 1);
        _ = Pass(throttle);
        Task<RequestThrottle.ThrottlePass?>[] passing = [Pass(throttle), Pass(throttle), Pass(throttle)];
        throttle.RequestsPerMinute = null;
        await Task.WhenAll(passing);
        throttle.RequestsPerMinute = 60;
        Task<RequestThrottle.ThrottlePass?> next = Pass(throttle);
        Assert.False(next.IsCompleted);
        clock.Advance(1);
        Assert.NotNull(await next);
    }

    [Fact]
    public async Task A_change_of_pace_ends_no_pause_of_the_service()
    {
        RequestThrottle throttle = Create(out FakeClock clock, requestsPerMinute: 1);
        throttle.CloseFor(TimeSpan.FromSeconds(10));
        Task<RequestThrottle.ThrottlePass?> passing = Pass(throttle);
        throttle.RequestsPerMinute = null;
        Assert.False(passing.IsCompleted);
        Assert.Equal((TimeSpan.FromSeconds(10), TimeSpan.Zero), (throttle.ClosedFor, throttle.PacedFor));
        clock.Advance(10);
        Assert.NotNull(await passing);
    }

    [Fact]
    public async Task A_request_can_be_cancelled_while_it_waits_for_a_changed_pace()
    {
        RequestThrottle throttle = Create(out _, requestsPerMinute: 1);
        _ = Pass(throttle);
        using var stop = new CancellationTokenSource();
        Task<RequestThrottle.ThrottlePass?> passing = throttle.PassAsync(stop.Token);
        throttle.RequestsPerMinute = 2;
        await stop.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => passing);
        Assert.Equal(TimeSpan.Zero, throttle.PacedFor);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    public void A_pace_is_positive(int pace)
    {
        RequestThrottle throttle = Create(out _, requestsPerMinute: 5);
        Assert.Throws<ArgumentOutOfRangeException>(() => throttle.RequestsPerMinute = pace);
        Assert.Equal(5, throttle.RequestsPerMinute);
    }

    private static Task<RequestThrottle.ThrottlePass?> Pass(RequestThrottle throttle) => throttle.PassAsync(CancellationToken.None);

    private static RequestThrottle Create(out FakeClock clock, int? requestsPerMinute = null) => new(clock = new FakeClock(), requestsPerMinute, Longest);
}
