using System;
using System.Linq;
using System.Net;
using System.Net.Http;
using System.Threading.Tasks;
using MightyNetworks.Sandbox;
using MightyNetworks.Sandbox.Webhooks;
using Xunit;

namespace MightyNetworks.UnitTests.Sandbox.Webhooks;

/// <summary>What the sandbox sends, and when, if the endpoint accepts it.</summary>
public sealed class DeliveryTests
{
    [Fact]
    public async Task A_delivery_is_a_POST_with_the_key_and_the_event()
    {
        using var rehearsal = new Rehearsal();
        await rehearsal.RaiseAsync("PostCreated");
        Received delivery = Assert.Single(rehearsal.Endpoint.Received);
        Assert.Equal(("POST", Rehearsal.Address), (delivery.Method, delivery.Uri));
        Assert.Equal("application/json", delivery.ContentType);
        Assert.Equal("Bearer " + Rehearsal.Key, delivery.Authorization);
        Assert.Equal(["event_id", "event_timestamp", "event_type", "payload"], delivery.Json.EnumerateObject().Select(field => field.Name));
        Assert.True(Guid.TryParseExact(delivery.Id, "D", out _));
        Assert.Equal("2026-06-01T09:00:00Z", delivery.Json.GetProperty("event_timestamp").GetString());
        Assert.Equal(5, delivery.Payload.GetProperty("id").GetInt32());
        Assert.DoesNotContain('\n', delivery.Body);
    }

    [Fact]
    public async Task Attempts_start_in_the_order_of_the_events_and_several_are_under_way_at_once()
    {
        using var rehearsal = new Rehearsal(maxConcurrency: 3);
        var gate = new TaskCompletionSource<HttpStatusCode>(TaskCreationOptions.RunContinuationsAsynchronously);
        rehearsal.Endpoint.Respond = _ => gate.Task;
        string[] kinds = [.. SandboxWebhookKinds.All];
        rehearsal.Raise(kinds);
        for (int arrived = 0; arrived < 3; arrived++)
        {
            await rehearsal.Endpoint.ArrivalAsync();
        }

        Assert.Equal(kinds.Take(3), rehearsal.Endpoint.Types);
        gate.SetResult(HttpStatusCode.OK);
        await rehearsal.Webhooks.WhenIdleAsync();
        Assert.Equal(kinds, rehearsal.Endpoint.Types);
        Assert.Equal(kinds.Length, rehearsal.Webhooks.Counts.Delivered);
    }

    [Fact]
    public async Task A_request_of_the_API_does_not_wait_for_the_endpoint()
    {
        using var rehearsal = new Rehearsal();
        rehearsal.Endpoint.Hang();
        var network = new SandboxNetwork(null, rehearsal.Webhooks);
        SandboxResponse response = network.Peek("DELETE", $"/members/{SandboxWorld.PlainMember}/network_membership");
        await rehearsal.Endpoint.ArrivalAsync();
        Assert.Equal(204, response.StatusCode);
        Assert.All(rehearsal.Outcomes, outcome => Assert.Equal(SandboxWebhookOutcome.Pending, outcome));
    }

    [Theory]
    [InlineData(null, "MemberJoined", "MEMBER_JOINED", "MemberJoinedHook", "MemberJoined")]
    [InlineData(SandboxWebhookSpelling.Pascal, "MemberJoined", "MemberJoined", "MemberJoined", "MemberJoined")]
    [InlineData(SandboxWebhookSpelling.Snake, "MEMBER_JOINED", "MEMBER_JOINED", "MEMBER_JOINED", "MEMBER_JOINED")]
    [InlineData(SandboxWebhookSpelling.Hook, "MemberJoinedHook", "MemberJoinedHook", "MemberJoinedHook", "MemberJoinedHook")]
    public async Task Types_are_spelled_in_turn_or_as_specified(SandboxWebhookSpelling? spelling, params string[] expected)
    {
        using var rehearsal = new Rehearsal(spelling: spelling);
        await rehearsal.RaiseAsync([.. Enumerable.Repeat("MemberJoined", 4)]);
        Assert.Equal(expected, rehearsal.Endpoint.Types);
    }

    [Theory]
    [InlineData(0, 10)]
    [InlineData(0.2, 12)]
    [InlineData(0.5, 15)]
    [InlineData(1, 20)]
    public async Task A_share_of_the_events_arrives_twice_with_the_same_body(double share, int expected)
    {
        using var rehearsal = new Rehearsal(duplicates: share);
        await rehearsal.RaiseAsync([.. Enumerable.Repeat("PostCreated", 10)]);
        Assert.Equal(expected, rehearsal.Endpoint.Received.Count);
        Assert.Equal(10, rehearsal.Endpoint.Received.Select(delivery => delivery.Id).Distinct().Count());
        Assert.Equal(10, rehearsal.Endpoint.Received.Select(delivery => delivery.Body).Distinct().Count());
        Assert.Equal(expected - 10, rehearsal.Webhooks.Deliveries.Count(delivery => delivery.IsDuplicate));
    }

    [Theory]
    [InlineData(1, 60_000)]
    [InlineData(60, 1_000)]
    public async Task A_delay_passes_before_the_first_attempt(double speed, int milliseconds)
    {
        using var rehearsal = new Rehearsal(speed, delay: TimeSpan.FromMinutes(1));
        await rehearsal.RaiseAsync("PostCreated", "PostUpdated");
        await rehearsal.PassAsync(TimeSpan.FromMilliseconds(milliseconds - 1));
        Assert.Empty(rehearsal.Endpoint.Received);
        await rehearsal.PassAsync(TimeSpan.FromMilliseconds(1));
        Assert.Equal(["PostCreated", "PostUpdated"], rehearsal.Endpoint.Types);
    }

    [Fact]
    public async Task Disposal_ends_deliveries_at_once()
    {
        var rehearsal = new Rehearsal();
        rehearsal.Endpoint.Hang();
        rehearsal.Raise("PostCreated");
        await rehearsal.Endpoint.ArrivalAsync();
        Task idle = rehearsal.Webhooks.WhenIdleAsync();
        Assert.False(idle.IsCompleted);
        rehearsal.Dispose();
        await idle;
        rehearsal.Raise("PostUpdated");
        Assert.Single(rehearsal.Webhooks.Deliveries);
    }

    [Fact]
    public async Task The_end_of_a_connection_ends_deliveries()
    {
        using var rehearsal = new Rehearsal();
        var network = new SandboxNetwork(null, rehearsal.Webhooks);
        using (new HttpMessageInvoker(new SandboxHandler(network)))
        {
            network.LetMembersJoin(1);
            await rehearsal.Webhooks.WhenIdleAsync();
        }

        network.LetMembersJoin(1);
        Assert.Single(rehearsal.Webhooks.Deliveries);
    }

    [Fact]
    public async Task A_reset_drops_what_is_pending_and_forgets_the_log()
    {
        using var rehearsal = new Rehearsal();
        var network = new SandboxNetwork(null, rehearsal.Webhooks);
        await rehearsal.FailAsync(TimeSpan.Zero);
        network.Reset();
        Assert.Empty(rehearsal.Webhooks.Deliveries);
        await rehearsal.PassAsync(TimeSpan.FromDays(1));
        Assert.Single(rehearsal.Endpoint.Received);
        rehearsal.Endpoint.Answer(HttpStatusCode.OK);
        await rehearsal.RaiseAsync("PostUpdated");
        Assert.Equal([SandboxWebhookOutcome.Delivered], rehearsal.Outcomes);
    }

    [Fact]
    public async Task A_reset_forgets_an_attempt_under_way()
    {
        using var rehearsal = new Rehearsal(maxConcurrency: 1);
        var gate = new TaskCompletionSource<HttpStatusCode>(TaskCreationOptions.RunContinuationsAsynchronously);
        rehearsal.Endpoint.Respond = _ => gate.Task;
        rehearsal.Raise("PostCreated", "PostUpdated");
        await rehearsal.Endpoint.ArrivalAsync();
        rehearsal.Webhooks.Reset();
        rehearsal.Raise("CommentCreated");
        gate.SetResult(HttpStatusCode.OK);
        await rehearsal.Webhooks.WhenIdleAsync();
        Assert.Equal(["PostCreated", "CommentCreated"], rehearsal.Endpoint.Types);
        Assert.Equal(["CommentCreated"], rehearsal.Webhooks.Deliveries.Select(delivery => delivery.EventType));
    }

    [Theory]
    [InlineData("/hooks")]
    [InlineData("ftp://127.0.0.1/")]
    [InlineData("http://user:secret@127.0.0.1/")]
    public void Other_addresses_are_rejected(string address) =>
        Assert.DoesNotContain("secret", Rejected(() => new() { Endpoint = new(address, UriKind.RelativeOrAbsolute), Key = "k" }), StringComparison.Ordinal);

    [Theory]
    [InlineData("")]
    [InlineData("se\ncret")]
    [InlineData("größe-secret")]
    public void A_key_that_no_header_can_carry_is_rejected_without_showing_it(string key) =>
        Assert.DoesNotContain("cret", Rejected(() => new() { Endpoint = Rehearsal.Address, Key = key }), StringComparison.Ordinal);

    [Theory]
    [InlineData(0, 0, 0)]
    [InlineData(double.NaN, 0, 0)]
    [InlineData(1, 1.1, 0)]
    [InlineData(1, -0.1, 0)]
    [InlineData(1, 0, -1)]
    public void Impossible_figures_are_rejected(double speed, double duplicates, int delay) =>
        Rejected(() => new() { Endpoint = Rehearsal.Address, Key = "k", Speed = speed, Duplicates = duplicates, Delay = TimeSpan.FromSeconds(delay) });

    private static string Rejected(Func<SandboxWebhookOptions> create) => Assert.Throws<ArgumentException>(create).Message;
}
