using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using MightyNetworks.Sandbox;
using MightyNetworks.Sandbox.Webhooks;
using MightyNetworks.UnitTests.Contract;
using Xunit;

namespace MightyNetworks.UnitTests.Sandbox.Webhooks;

public sealed class SampleTests
{
    private const ulong Member = 987654321;
    private const ulong Space = 876543210;
    private const ulong Network = 765432109;

    private readonly SandboxWebhookSamples _samples = new();

    public static TheoryData<string> Kinds => [.. ContractWebhooks.Envelopes.Keys];

    [Fact]
    public void The_kinds_are_those_of_the_contract() =>
        Assert.Equal(ContractWebhooks.Envelopes.Keys.Order(StringComparer.Ordinal), SandboxWebhookKinds.All.Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Kinds))]
    public void A_sample_of_every_kind_is_as_the_contract_says_in_every_spelling(string kind)
    {
        foreach (SandboxWebhookSpelling spelling in Enum.GetValues<SandboxWebhookSpelling>())
        {
            foreach (ulong? id in new ulong?[] { null, Member })
            {
                string json = _samples.Write(new(kind) { Spelling = spelling, MemberId = id, SpaceId = id });
                IReadOnlyList<string> problems = ContractSchema.Problems(ContractWebhooks.Envelopes[kind], json);
                Assert.True(problems.Count == 0, string.Join(Environment.NewLine, problems.Append(json)));
                Assert.DoesNotContain('\n', json);
            }
        }
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Every_spelling_of_a_kind_is_found(string kind)
    {
        string[] spelled = [.. Enum.GetValues<SandboxWebhookSpelling>().Select(spelling => SandboxWebhookKinds.Spell(kind, spelling))];
        Assert.Equal(ContractDocument.Values(ContractWebhooks.Envelopes[kind].GetProperty("properties").GetProperty("event_type")), spelled);
        Assert.All(spelled, text => Assert.Equal(kind, SandboxWebhookKinds.Find(text)));
    }

    [Theory]
    [InlineData("")]
    [InlineData("Member")]
    [InlineData("MemberJoinedHookHook")]
    public void Another_text_is_no_kind(string text) => Assert.Null(SandboxWebhookKinds.Find(text));

    [Theory]
    [InlineData("MemberJoined", "member.id")]
    [InlineData("PostCreated", "creator_id")]
    [InlineData("CommentCreated", "author_id")]
    [InlineData("ReactionCreated", "member_id")]
    [InlineData("EventCreated", "creator.id")]
    [InlineData("EventCreated", "creator_id")]
    [InlineData("HotColdPollCreated", "creator.id")]
    [InlineData("MemberPurchased", "member_id")]
    [InlineData("ReportedContentCreated", "reported_content.user_id")]
    [InlineData("RsvpCreated", "member.id")]
    [InlineData("MemberLessonCompleted", "member.id")]
    public void A_sample_is_about_the_member(string kind, string path)
    {
        Assert.Equal(Member, Value(new(kind) { MemberId = Member }, path));
        Assert.Equal(SandboxWorld.Moderator, Value(new(kind) { MemberId = SandboxWorld.Moderator }, path));
    }

    [Theory]
    [InlineData("MemberJoined", "space_id")]
    [InlineData("PostCreated", "space_id")]
    [InlineData("EventCreated", "space.id")]
    [InlineData("ReactionCreated", "targetable_space_id")]
    [InlineData("MemberCourseProgressStarted", "course.id")]
    [InlineData("RsvpCreated", "event.space_id")]
    public void A_sample_is_about_the_space(string kind, string path) => Assert.Equal(Space, Value(new(kind) { SpaceId = Space }, path));

    [Theory]
    [InlineData("MemberJoined")]
    [InlineData("MemberLeft")]
    public void By_default_a_member_joins_and_leaves_the_network_itself(string kind)
    {
        var sample = new SandboxWebhookSample(kind) { NetworkId = Network };
        Assert.Equal(Network, Value(sample, "space_id"));
        Assert.Equal(Network, Value(sample, "network_id"));
        Assert.Equal(Network, Value(sample with { SpaceId = Space }, "network_id"));
    }

    [Fact]
    public void A_known_member_has_their_own_data()
    {
        JsonElement member = Payload(new("MemberUpdated") { MemberId = SandboxWorld.Moderator }).GetProperty("member");
        Assert.Equal(new Caller().Get($"/members/{SandboxWorld.Moderator}/").Field("email"), member.GetProperty("email").GetString());
    }

    [Fact]
    public void Each_sample_has_an_ID_and_a_time_of_its_own_or_the_specified_ones()
    {
        var sample = new SandboxWebhookSample("PostCreated") { EventId = new("0f8fad5b-d9cb-469f-a165-70867728950e"), Time = new(2026, 11, 2, 3, 4, 5, TimeSpan.FromHours(1)) };
        using JsonDocument written = JsonDocument.Parse(_samples.Write(sample));
        Assert.Equal("0f8fad5b-d9cb-469f-a165-70867728950e", written.RootElement.GetProperty("event_id").GetString());
        Assert.Equal("2026-11-02T02:04:05Z", written.RootElement.GetProperty("event_timestamp").GetString());
        Assert.NotEqual(_samples.Write(new("PostCreated")), _samples.Write(new("PostCreated")));
    }

    [Fact]
    public void An_unknown_kind_is_rejected() => Assert.Throws<ArgumentException>(() => _samples.Write(new("PostDeleted")));

    private JsonElement Payload(SandboxWebhookSample sample)
    {
        using JsonDocument document = JsonDocument.Parse(_samples.Write(sample));
        return document.RootElement.GetProperty("payload").Clone();
    }

    private ulong Value(SandboxWebhookSample sample, string path) =>
        path.Split('.').Aggregate(Payload(sample), (json, name) => json.GetProperty(name)).GetUInt64();
}
