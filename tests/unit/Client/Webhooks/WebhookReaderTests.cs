using System;
using System.Linq;
using MightyNetworks.Client.Webhooks;
using Xunit;

namespace MightyNetworks.UnitTests.Client.Webhooks;

/// <summary>Tests of deliveries as events: names of kinds, IDs, and what a later service may send.</summary>
public class WebhookReaderTests
{
    private const string Join = """{"member":{"id":77,"first_name":"Ada"},"space_id":6,"network_id":5}""";

    [Theory]
    [InlineData("MemberJoined")]
    [InlineData("MEMBER_JOINED")]
    [InlineData("MemberJoinedHook")]
    [InlineData("memberjoined")]
    [InlineData("MEMBER_JOINED_HOOK")]
    public void A_kind_has_one_name_in_every_spelling(string spelling) => Assert.Equal("MemberJoined", Read(Join, spelling).EventType);

    [Theory]
    [InlineData("HologramCreated")]
    [InlineData("HOLOGRAM_CREATED")]
    [InlineData("Hook")]
    [InlineData("MemberJoinedHookHook")]
    public void An_unknown_kind_keeps_its_spelling_and_its_fields(string spelling)
    {
        MNWebhookEvent one = Read("""{"thing":{"id":9},"member_id":"77"}""", spelling);
        Assert.Equal((spelling, 77UL), (one.EventType, one.MemberId));
        Assert.Equal(9, Assert.IsType<RawJson>(one.Payload).Value.GetProperty("thing").GetProperty("id").GetInt32());
    }

    [Fact]
    public void A_delivery_becomes_an_event_with_the_type_of_its_payload()
    {
        MNWebhookEvent one = Read(Join);
        Assert.Equal((Delivery.FirstId, "5", 77UL, 6UL), (one.EventId, one.NetworkId, one.MemberId, one.SpaceId));
        Assert.Equal(new DateTimeOffset(2026, 11, 24, 10, 0, 0, TimeSpan.Zero), one.Timestamp);
        Assert.Equal("Ada", Assert.IsType<MemberSpacePayload>(one.Payload).Member!.FirstName);
        Assert.Equal(Delivery.Of(Join), one.Raw);
    }

    [Theory]
    [InlineData("MemberJoined", """{"member":{"id":77}}""")]
    [InlineData("MemberUpdated", """{"id":77,"first_name":"Ada"}""")]
    [InlineData("MemberLeft", """{"member_id":"77","space_id":5}""")]
    [InlineData("PostCreated", """{"id":9,"creator_id":77}""")]
    [InlineData("CommentCreated", """{"id":9,"author_id":77}""")]
    [InlineData("RsvpCreated", """{"id":9,"user_id":77}""")]
    [InlineData("HotColdPollCreated", """{"id":9,"creator":{"id":77}}""")]
    [InlineData("MemberPurchased", """{"id":9,"member_id":77}""")]
    public void The_member_is_found_wherever_the_payload_keeps_it(string kind, string payload) => Assert.Equal(77UL, Read(payload, kind).MemberId);

    [Theory]
    [InlineData("MemberPurchased", """{"id":77,"plan":{"id":1}}""")]
    [InlineData("MemberPlanChanged", """{"id":77}""")]
    [InlineData("MemberJoinRequested", """{"id":77,"email":"a@example.com"}""")]
    [InlineData("PostCreated", """{"id":77}""")]
    [InlineData("ReportedContentCreated", """{"reported_content":{"id":1},"user_id":77}""")]
    [InlineData("MemberJoined", """{"member":{"id":0}}""")]
    [InlineData("MemberJoined", """{"member":{"id":-77}}""")]
    [InlineData("MemberJoined", """{"member":[77]}""")]
    public void An_ID_of_something_else_is_no_member(string kind, string payload) => Assert.Null(Read(payload, kind).MemberId);

    [Fact]
    public void Every_ID_has_its_place()
    {
        Assert.Equal((9UL, 4UL), (Read("""{"id":9,"space_id":4,"creator_id":1}""", "PostCreated") is var post ? post.PostId : null, post.SpaceId));
        Assert.Equal((9UL, 3UL), (Read("""{"id":9,"targetable_type":"Post","targetable_id":3}""", "CommentCreated") is var comment ? comment.CommentId : null, comment.PostId));
        Assert.Equal((9UL, 3UL), (Read("""{"id":9,"targetable_type":"Comment","targetable_id":3}""", "ReactionCreated") is var reaction ? reaction.ReactionId : null, reaction.CommentId));
        Assert.Equal((9UL, 3UL), (Read("""{"id":9,"event":{"id":3}}""", "RsvpUpdated") is var rsvp ? rsvp.RsvpId : null, rsvp.CalendarEventId));
        Assert.Equal(9UL, Read("""{"id":9}""", "EventUpdated").CalendarEventId);
        Assert.Equal(9UL, Read("""{"id":9}""", "MultipleChoicePollCreated").PollId);
        Assert.Equal((2UL, 3UL), (Read("""{"member_id":1,"plan":{"id":2},"subscription":{"id":3}}""", "MemberPlanChanged") is var plan ? plan.PlanId : null, plan.SubscriptionId));
        Assert.Equal((2UL, 3UL), (Read("""{"member_id":1,"plan":{"id":2},"purchase":{"id":3}}""", "MemberPurchased") is var bought ? bought.PlanId : null, bought.PurchaseId));
        Assert.Equal(2UL, Read("""{"member":{"id":1},"tag":{"id":2}}""", "MemberTagAdded").TagId);
        Assert.Equal(2UL, Read("""{"member":{"id":1},"badge":{"id":2}}""", "MemberBadgeRemoved").BadgeId);
        Assert.Equal(2UL, Read("""{"member":{"id":1},"custom_field":{"id":2}}""", "CustomFieldResponseCreated").CustomFieldId);
        Assert.Equal(2UL, Read("""{"member":{"id":1},"course":{"id":2}}""", "MemberCourseProgressStarted").SpaceId);
    }

    [Fact]
    public void Unknown_fields_pass_through()
    {
        MNWebhookEvent one = WebhookReader.Read("""{"event_id":"x","attempt":3,"payload":{"member":{"id":1,"shoe_size":44}}, "event_type":"MemberJoined"}""");
        Assert.Equal(3, one.AdditionalProperties!["attempt"].GetInt32());
        Assert.Equal(44, ((MemberSpacePayload)one.Payload!).Member!.AdditionalProperties!["shoe_size"].GetInt32());
        Assert.Null(one.Timestamp);
    }

    [Theory]
    [InlineData("""{"member":"gone"}""")]
    [InlineData("""{"member":{"id":"seventy"}}""")]
    [InlineData("[]")]
    [InlineData("null")]
    [InlineData("7")]
    public void A_payload_that_does_not_match_the_contract_is_kept_as_it_is(string payload)
    {
        object? read = Read(payload).Payload;
        Assert.True(read is MemberSpacePayload { AdditionalProperties.Count: 1 } || (read is RawJson raw && raw.ToString() == payload), read?.ToString());
    }

    [Theory]
    [InlineData("")]
    [InlineData("hello")]
    [InlineData("{}")]
    [InlineData("[]")]
    [InlineData("null")]
    [InlineData("{\"event_id\":\"\"}")]
    [InlineData("{\"event_id\":null,\"payload\":{}}")]
    [InlineData("{\"event_id\":\"x\"")]
    [InlineData("{\"event_id\":\"x\"} {}")]
    public void Anything_else_is_no_delivery(string body) => Assert.Throws<FormatException>(() => WebhookReader.Read(body));

    [Fact]
    public void Half_an_emoji_costs_only_itself() =>
        Assert.Equal("Ada \uFFFD", ((MemberSpacePayload)Read("""{"member":{"id":1,"first_name":"Ada \ud83d"}}""").Payload!).Member!.FirstName);

    [Fact]
    public void There_are_47_kinds() => Assert.Equal(47, WebhookKinds.Names.Distinct().Count());

    private static MNWebhookEvent Read(string payload, string kind = "MemberJoined") => WebhookReader.Read(Delivery.Of(payload, kind));
}
