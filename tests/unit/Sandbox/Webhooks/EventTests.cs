using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Net.Http;
using System.Text.RegularExpressions;
using System.Threading.Tasks;
using MightyNetworks.Client.Operations;
using MightyNetworks.Client.Requests;
using MightyNetworks.Sandbox;
using MightyNetworks.Sandbox.Webhooks;
using MightyNetworks.UnitTests.Contract;
using Xunit;
using Known = MightyNetworks.Sandbox.SandboxWorld;

namespace MightyNetworks.UnitTests.Sandbox.Webhooks;

/// <summary>Which operation raises which event.</summary>
public sealed partial class EventTests
{
    // What the successes of every operation do not cause.
    private static readonly Scenario[] Others =
    [
        new(204, Members.DeleteAccount(Known.FreePlanMember)),
        new(200, SpaceMembers.Ban(Known.WelcomeSpace, Known.FreePlanMember)),
        new(204, Members.RemoveFromNetwork(Known.PayingMember, cancelPlans: true)),
        new(201, Posts.Create(new() { SpaceId = Known.WelcomeSpace, Title = "Hello", PostType = "post" })),
        new(200, Posts.Update(Known.Article, new() { Title = "Hello" })),
        new(200, Posts.Replace(Known.Article, new() { Title = "Hello" })),
        new(201, Reactions.AddToPost(Known.Post, "🎉"), Reactions.AddToPost(Known.Post, "👍")),
        new(201, Reactions.AddToComment(Known.Comment, "🎉"), Reactions.AddToComment(Known.Comment, "👍")),
        .. Enum.GetValues<PollType>().Select(type => new Scenario(201, Polls.Create(new() { SpaceId = Known.WelcomeSpace, Title = "Tea?", PollType = type, Choices = ["Yes", "No"] }))),
        .. Enumerable.Range(0, 4).Select(poll => new Scenario(200, Polls.Update(Known.Poll + (ulong)poll, new() { Title = "Tea?" }))),
        .. Enumerable.Range(0, 4).Select(poll => new Scenario(200, Polls.Replace(Known.Poll + (ulong)poll, new() { Title = "Tea?" }))),
        new(200, Rsvps.Set(Known.Event, new() { MemberId = Known.PlainMember, Status = RsvpStatus.No }), Rsvps.Set(Known.Event, new() { MemberId = Known.PlainMember, Status = RsvpStatus.Yes })),
        new(200, CustomFieldAnswers.Set(Known.ShortTextField, Known.TaggedMember, new() { Text = "The park" })),
        new(200, CustomFieldAnswers.Set(Known.SingleSelectField, Known.TaggedMember, new() { SegmentIds = [Known.SingleSelectOption + 1] })),
        new(200, CustomFieldAnswers.Set(Known.MultiLocationField, Known.TaggedMember, new() { Locations = [new() { Label = "Lima", Latitude = -12.05, Longitude = -77.04 }] })),
        new(200, PlanMembers.Add(Known.FreePlan, Known.PayingMember)),
    ];

    private static readonly Lazy<Dictionary<string, SortedSet<string>>> Documented = new(ReadDocumented);

    public static TheoryData<string> Changes => [.. ContractDocument.Operations.Keys.Where(operation => !operation.StartsWith("GET ", StringComparison.Ordinal))];

    [Theory]
    [MemberData(nameof(Changes))]
    public async Task An_operation_raises_what_the_documentation_says(string operation)
    {
        var raised = new SortedSet<string>(StringComparer.Ordinal);
        foreach (Scenario scenario in SandboxSuccesses.All.Concat(Others).Where(scenario => scenario.Operation.Id == operation))
        {
            raised.UnionWith((await PlayAsync(scenario)).Select(delivery => delivery.Type));
        }

        Assert.Equal(Documented.Value.GetValueOrDefault(operation, []), raised);
    }

    [Fact]
    public void The_documentation_knows_the_operations() => Assert.Empty(Documented.Value.Keys.Except(ContractDocument.Operations.Keys));

    [Fact]
    public async Task A_new_member_raises_a_burst_that_begins_with_the_network()
    {
        IReadOnlyList<Received> burst = await PlayAsync(new(201, Members.Create(new() { Email = "ada@example.net", FirstName = "Ada", LastName = "Lovelace", SpaceIds = [Known.OwnedSpace, Known.CourseSpace] })));
        Assert.All(burst, delivery => Assert.Equal("MemberJoined", delivery.Type));
        Assert.Equal(
            [Known.NetworkId, Known.OwnedSpace, Known.CourseSpace, Known.WelcomeSpace, Known.WelcomeSpace + 1],
            burst.Select(delivery => delivery.Payload.GetProperty("space_id").GetUInt64()));
        Assert.Single(burst.Select(delivery => delivery.Payload.GetProperty("member").GetProperty("id").GetUInt64()).Distinct());
        Assert.Equal(burst.Count, burst.Select(delivery => delivery.Id).Distinct().Count());
    }

    [Fact]
    public async Task A_member_who_leaves_leaves_every_space_and_the_network_last()
    {
        IReadOnlyList<Received> burst = await PlayAsync(new(204, Members.RemoveFromNetwork(Known.PlainMember)));
        Assert.Equal(Known.NetworkId, burst[^1].Payload.GetProperty("space_id").GetUInt64());
        Assert.True(burst.Count > 3);
    }

    [Fact]
    public async Task A_granted_plan_is_reported_as_a_purchase()
    {
        Received delivery = Assert.Single(await PlayAsync(new(200, PlanMembers.Add(Known.FreePlan, Known.PlainMember))));
        Assert.Equal("MemberPurchased", delivery.Type);
        Assert.Equal(Known.PlainMember, delivery.Payload.GetProperty("member_id").GetUInt64());
        Assert.Equal(Known.FreePlan, delivery.Payload.GetProperty("plan").GetProperty("id").GetUInt64());
    }

    [Fact]
    public async Task A_replaced_answer_shows_the_former_one()
    {
        Received delivery = Assert.Single(await PlayAsync(new(200, CustomFieldAnswers.Set(Known.ShortTextField, Known.TaggedMember, new() { Text = "The park" }))));
        Assert.Equal("The library", delivery.Payload.GetProperty("previous_text").GetString());
        Assert.Equal("The park", delivery.Payload.GetProperty("new_text").GetString());
    }

    [Fact]
    public async Task A_rejected_request_raises_nothing()
    {
        using var rehearsal = new Rehearsal();
        var network = new SandboxNetwork(null, rehearsal.Webhooks);
        Assert.Equal(404, network.Peek("DELETE", $"/posts/{Known.Nothing}/").StatusCode);
        Assert.Equal(200, network.Peek("GET", "/members").StatusCode);
        await rehearsal.Webhooks.WhenIdleAsync();
        Assert.Empty(rehearsal.Webhooks.Deliveries);
    }

    [Fact]
    public async Task A_new_bio_raises_a_change_and_a_post()
    {
        using var rehearsal = new Rehearsal();
        var network = new SandboxNetwork(null, rehearsal.Webhooks);
        network.SetBio(Known.PlainMember, "I sail.");
        network.SetBio(Known.Nothing, "Nobody sails.");
        await rehearsal.Webhooks.WhenIdleAsync();
        Assert.Equal(["MemberUpdated", "PostCreated"], rehearsal.Endpoint.Types);
        Assert.Equal("I sail.", rehearsal.Endpoint.Received[0].Payload.GetProperty("member").GetProperty("bio").GetString());
        Assert.Equal(Known.PlainMember, rehearsal.Endpoint.Received[1].Payload.GetProperty("creator_id").GetUInt64());
    }

    [Fact]
    public async Task Members_who_come_and_go_by_themselves_are_reported()
    {
        using var rehearsal = new Rehearsal(maxConcurrency: 1);
        var network = new SandboxNetwork(null, rehearsal.Webhooks);
        network.LetMembersJoin(2);
        network.LetMembersLeave(1);
        await rehearsal.Webhooks.WhenIdleAsync();
        Assert.Equal(["MemberJoined", "MemberJoined", "MemberLeft"], rehearsal.Endpoint.Types.Where(type => type is not "MemberRemovedFromPlan").Take(3));
    }

    [Fact]
    public async Task Any_event_can_be_raised()
    {
        using var rehearsal = new Rehearsal();
        new SandboxNetwork(null, rehearsal.Webhooks).Raise(new("InviteRequested") { MemberId = Known.PlainMember });
        await rehearsal.Webhooks.WhenIdleAsync();
        Assert.Equal(Known.PlainMember, Assert.Single(rehearsal.Endpoint.Received).Payload.GetProperty("member_id").GetUInt64());
    }

    [Fact]
    public void Webhooks_leave_the_world_as_it_is_without_them()
    {
        using var rehearsal = new Rehearsal();
        Assert.Equal(Journal(new()), Journal(new(null, rehearsal.Webhooks)));
    }

    private static string Journal(SandboxNetwork network)
    {
        network.Peek("DELETE", $"/members/{Known.PlainMember}/network_membership");
        network.Peek("POST", $"/plans/{Known.FreePlan}/members?user_id={Known.PayingMember}");
        network.LetMembersJoin(1);
        return string.Concat(((string[])["/members?per_page=100&page=3", "/subscriptions", "/purchases"]).Select(path => new Answer(network.Peek("GET", path)).Text));
    }

    /// <summary>The deliveries of a scenario's request, each as the contract says.</summary>
    private static async Task<IReadOnlyList<Received>> PlayAsync(Scenario scenario)
    {
        using var rehearsal = new Rehearsal(maxConcurrency: 1);
        using var http = new HttpMessageInvoker(new SandboxHandler(new SandboxNetwork(null, rehearsal.Webhooks)));
        foreach (ApiRequest request in scenario.Before)
        {
            using HttpResponseMessage prepared = await scenario.SendAsync(http, request);
        }

        await rehearsal.Webhooks.WhenIdleAsync();
        int before = rehearsal.Endpoint.Received.Count;
        using HttpResponseMessage response = await scenario.SendAsync(http, scenario.Request);
        Assert.True(response.IsSuccessStatusCode, scenario.ToString());
        await rehearsal.Webhooks.WhenIdleAsync();
        List<Received> deliveries = [.. rehearsal.Endpoint.Received.Skip(before)];
        Assert.All(deliveries, delivery => Assert.Empty(ContractSchema.Problems(ContractWebhooks.Envelopes[delivery.Type], delivery.Body)));
        return deliveries;
    }

    /// <summary>The kinds of events of each operation, as the table of the documentation has them.</summary>
    private static Dictionary<string, SortedSet<string>> ReadDocumented()
    {
        IEnumerable<string[]> rows = File.ReadLines(Path.Combine(CmdletAssembly.Repository, "docs/sandbox-webhooks.md"))
            .Where(line => line.StartsWith("| `", StringComparison.Ordinal)).Select(line => line.Split('|'));
        return (
            from row in rows
            from Match operation in OperationName().Matches(row[1])
            select (operation.Groups[1].Value, new SortedSet<string>(Words().Matches(row[2]).Select(word => word.Value).Where(SandboxWebhookKinds.All.Contains), StringComparer.Ordinal)))
            .ToDictionary(row => row.Value, row => row.Item2);
    }

    [GeneratedRegex("`((?:POST|PUT|PATCH|DELETE) [^`]+)`")]
    private static partial Regex OperationName();

    [GeneratedRegex("[A-Za-z]+")]
    private static partial Regex Words();
}
