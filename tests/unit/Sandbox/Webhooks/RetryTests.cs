using System;
using System.Linq;
using System.Net;
using System.Net.Http;
using System.Threading.Tasks;
using MightyNetworks.Sandbox.Webhooks;
using Xunit;

namespace MightyNetworks.UnitTests.Sandbox.Webhooks;

/// <summary>Retries, the circuit breaker, and the end of a webhook.</summary>
public sealed class RetryTests
{
    private static readonly TimeSpan[] Schedule =
    [
        TimeSpan.Zero, TimeSpan.FromMinutes(1), TimeSpan.FromMinutes(6), TimeSpan.FromMinutes(36), TimeSpan.FromMinutes(156), TimeSpan.FromMinutes(456),
    ];

    [Fact]
    public async Task A_failing_delivery_is_retried_five_times_within_eight_hours()
    {
        using var rehearsal = new Rehearsal();
        await rehearsal.FailAsync(TimeSpan.FromDays(2));
        Assert.Equal(Schedule, rehearsal.Times);
        Assert.Single(rehearsal.Endpoint.Received.Select(delivery => delivery.Body).Distinct());
        SandboxWebhookLogEntry entry = Assert.Single(rehearsal.Webhooks.Deliveries);
        Assert.Equal((SandboxWebhookOutcome.Failed, 6, 500), (entry.Outcome, entry.Attempts, entry.Status));
        Assert.Equal(new SandboxWebhookCounts(SandboxWebhookState.Active, 0, 0, 5, 1, 0), rehearsal.Webhooks.Counts);
    }

    [Fact]
    public async Task A_speed_shortens_the_waits()
    {
        using var rehearsal = new Rehearsal(speed: 3600);
        await rehearsal.FailAsync(TimeSpan.FromSeconds(20));
        Assert.Equal(6, rehearsal.Times.Count);
        Assert.All(rehearsal.Times.Zip(Schedule), pair => Assert.InRange(pair.First, pair.Second / 3600, (pair.Second / 3600) + TimeSpan.FromMilliseconds(5)));
    }

    [Fact]
    public async Task Retries_end_with_the_first_success()
    {
        using var rehearsal = new Rehearsal();
        await rehearsal.FailAsync(TimeSpan.FromMinutes(1));
        rehearsal.Endpoint.Answer(HttpStatusCode.NoContent);
        await rehearsal.PassAsync(TimeSpan.FromDays(2));
        SandboxWebhookLogEntry entry = Assert.Single(rehearsal.Webhooks.Deliveries);
        Assert.Equal((SandboxWebhookOutcome.Delivered, 3, 204), (entry.Outcome, entry.Attempts, entry.Status));
    }

    [Theory]
    [InlineData(199)]
    [InlineData(302)]
    [InlineData(401)]
    [InlineData(503)]
    public async Task Every_status_but_2xx_is_a_failure(int status)
    {
        using var rehearsal = new Rehearsal();
        rehearsal.Endpoint.Answer((HttpStatusCode)status);
        await rehearsal.RaiseAsync("PostCreated");
        Assert.Equal((SandboxWebhookOutcome.Pending, status), (rehearsal.Outcomes.Single(), rehearsal.Webhooks.Deliveries.Single().Status));
    }

    [Fact]
    public async Task A_connection_that_fails_is_a_failure_and_says_why()
    {
        using var rehearsal = new Rehearsal();
        rehearsal.Endpoint.Respond = _ => throw new HttpRequestException("Connection refused.");
        await rehearsal.RaiseAsync("PostCreated");
        SandboxWebhookLogEntry entry = rehearsal.Webhooks.Deliveries.Single();
        Assert.Equal((SandboxWebhookOutcome.Pending, "Connection refused."), (entry.Outcome, entry.Error));
        await rehearsal.PassAsync(TimeSpan.FromMinutes(1));
        Assert.Equal(2, rehearsal.Endpoint.Received.Count);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(3600)]
    public async Task An_endpoint_has_30_seconds_to_respond_whatever_the_speed(double speed)
    {
        using var rehearsal = new Rehearsal(speed);
        rehearsal.Endpoint.Hang();
        rehearsal.Raise("PostCreated");
        await rehearsal.Endpoint.ArrivalAsync();
        rehearsal.Clock.Advance(TimeSpan.FromSeconds(29.9));
        Assert.Equal(0, rehearsal.Webhooks.Deliveries.Single().Attempts);
        rehearsal.Endpoint.Answer(HttpStatusCode.OK);
        rehearsal.Clock.Advance(TimeSpan.FromSeconds(0.1));
        await rehearsal.Webhooks.WhenQuietAsync();
        SandboxWebhookLogEntry entry = rehearsal.Webhooks.Deliveries.Single();
        Assert.Equal((SandboxWebhookOutcome.Pending, 1), (entry.Outcome, entry.Attempts));
        Assert.Contains("30 seconds", entry.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task After_ten_failed_attempts_in_a_row_new_events_are_dropped_for_ten_minutes()
    {
        using var rehearsal = new Rehearsal();
        await OpenAsync(rehearsal);
        rehearsal.Endpoint.Answer(HttpStatusCode.OK);
        await rehearsal.RaiseAsync("PostUpdated");
        Assert.Equal(SandboxWebhookOutcome.Dropped, rehearsal.Outcomes[^1]);
        Assert.DoesNotContain("PostUpdated", rehearsal.Endpoint.Types);

        await rehearsal.PassAsync(TimeSpan.FromMinutes(10));
        await rehearsal.RaiseAsync("CommentCreated");
        Assert.Equal(SandboxWebhookOutcome.Delivered, rehearsal.Outcomes[^1]);
        Assert.Equal(SandboxWebhookState.Active, rehearsal.Webhooks.Counts.State);
    }

    [Fact]
    public async Task A_retry_that_is_due_while_the_breaker_is_open_is_not_sent_and_has_its_next_turn()
    {
        using var rehearsal = new Rehearsal();
        await OpenAsync(rehearsal);
        await rehearsal.PassAsync(TimeSpan.FromMinutes(9));
        Assert.Equal(10, rehearsal.Endpoint.Received.Count);
        rehearsal.Endpoint.Answer(HttpStatusCode.OK);
        await rehearsal.PassAsync(TimeSpan.FromMinutes(27));
        Assert.Equal(Enumerable.Repeat(SandboxWebhookOutcome.Delivered, 10), rehearsal.Outcomes);
        Assert.All(rehearsal.Webhooks.Deliveries, delivery => Assert.Equal(2, delivery.Attempts));
    }

    [Fact]
    public async Task The_breaker_opens_again_if_an_attempt_after_the_pause_fails()
    {
        using var rehearsal = new Rehearsal();
        await OpenAsync(rehearsal);
        await rehearsal.PassAsync(TimeSpan.FromMinutes(10));
        await rehearsal.RaiseAsync("PostUpdated");
        await rehearsal.RaiseAsync("PostUpdated");
        Assert.Equal(11, rehearsal.Endpoint.Received.Count);
        Assert.Equal([SandboxWebhookOutcome.Pending, SandboxWebhookOutcome.Dropped], rehearsal.Outcomes.Skip(10));
        await rehearsal.PassAsync(TimeSpan.FromMinutes(9));
        await rehearsal.RaiseAsync("CommentCreated");
        Assert.Equal(SandboxWebhookOutcome.Dropped, rehearsal.Outcomes[^1]);
    }

    [Fact]
    public async Task A_success_between_failures_keeps_the_breaker_closed()
    {
        using var rehearsal = new Rehearsal();
        foreach (int _ in Enumerable.Range(0, 4))
        {
            rehearsal.Endpoint.Answer(HttpStatusCode.InternalServerError);
            await rehearsal.RaiseAsync([.. Enumerable.Repeat("PostCreated", 9)]);
            rehearsal.Endpoint.Answer(HttpStatusCode.OK);
            await rehearsal.RaiseAsync("PostUpdated");
        }

        Assert.Equal(SandboxWebhookState.Active, rehearsal.Webhooks.Counts.State);
        Assert.Equal(0, rehearsal.Webhooks.Counts.Dropped);
    }

    [Fact]
    public async Task Five_failed_deliveries_in_a_row_over_three_days_disable_the_webhook()
    {
        using var rehearsal = new Rehearsal();
        foreach (int _ in Enumerable.Range(0, 4))
        {
            await rehearsal.FailAsync(TimeSpan.FromHours(20));
        }

        Assert.NotEqual(SandboxWebhookState.Disabled, rehearsal.Webhooks.Counts.State);
        await rehearsal.FailAsync(TimeSpan.FromHours(20));
        Assert.Equal(SandboxWebhookState.Disabled, rehearsal.Webhooks.Counts.State);
        int attempts = rehearsal.Endpoint.Received.Count;
        rehearsal.Endpoint.Answer(HttpStatusCode.OK);
        await rehearsal.RaiseAsync("PostUpdated");
        await rehearsal.PassAsync(TimeSpan.FromDays(7));
        Assert.Equal(attempts, rehearsal.Endpoint.Received.Count);
        Assert.Equal(SandboxWebhookOutcome.Dropped, rehearsal.Outcomes[^1]);
    }

    [Theory]
    [InlineData(5, 4, false)]
    [InlineData(4, 30, false)]
    [InlineData(6, 15, true)]
    public async Task Fewer_failures_or_a_shorter_time_do_not_disable_it(int failures, int hoursBetween, bool isDisabled)
    {
        using var rehearsal = new Rehearsal();
        foreach (int _ in Enumerable.Range(0, failures))
        {
            await rehearsal.FailAsync(TimeSpan.FromHours(hoursBetween));
        }

        await rehearsal.PassAsync(TimeSpan.FromHours(10));
        Assert.Equal(isDisabled, rehearsal.Webhooks.Counts.State == SandboxWebhookState.Disabled);
        Assert.Equal(failures, rehearsal.Webhooks.Counts.Failed);
    }

    [Fact]
    public async Task A_success_between_failed_deliveries_keeps_it_enabled()
    {
        using var rehearsal = new Rehearsal();
        for (int day = 0; day < 8; day++)
        {
            await rehearsal.FailAsync(TimeSpan.FromHours(20));
            rehearsal.Endpoint.Answer(HttpStatusCode.OK);
            if (day % 3 == 2)
            {
                await rehearsal.RaiseAsync("PostUpdated");
            }
        }

        Assert.Equal(8, rehearsal.Webhooks.Counts.Failed);
        Assert.NotEqual(SandboxWebhookState.Disabled, rehearsal.Webhooks.Counts.State);
    }

    private static async Task OpenAsync(Rehearsal rehearsal)
    {
        rehearsal.Endpoint.Answer(HttpStatusCode.InternalServerError);
        await rehearsal.RaiseAsync([.. Enumerable.Repeat("PostCreated", 9)]);
        Assert.Equal(SandboxWebhookState.Active, rehearsal.Webhooks.Counts.State);
        await rehearsal.RaiseAsync("PostCreated");
        Assert.Equal(SandboxWebhookState.Open, rehearsal.Webhooks.Counts.State);
    }
}
