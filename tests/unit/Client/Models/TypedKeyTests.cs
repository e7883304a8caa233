using System;
using System.Linq;
using System.Text.Json;
using MightyNetworks.Client.Json;
using Xunit;

namespace MightyNetworks.UnitTests.Client.Models;

public class TypedKeyTests
{
    [Fact]
    public void A_subscription_has_the_keys_of_its_parts()
    {
        Subscription subscription = Parse(WireJson.Default.Subscription, """
            {"member_id": 1, "first_name": "Ada", "plan": {"id": 2, "name": "Gold"}, "subscription": {"id": 3}}
            """);
        Assert.Equal((1UL, 2UL, 3UL), (subscription.MemberId, subscription.PlanId, subscription.SubscriptionId));
        Assert.Equal("Gold for Ada", subscription.ToString());
    }

    [Fact]
    public void A_purchase_has_the_keys_of_its_parts()
    {
        Purchase purchase = Parse(WireJson.Default.Purchase, """
            {"member_id": 1, "member_email": "ada@example.com", "plan": {"id": 2, "name": "Gold"}, "purchase": {"id": 3, "tax_percent": 7.5}}
            """);
        Assert.Equal((1UL, 2UL, 3UL), (purchase.MemberId, purchase.PlanId, purchase.PurchaseId));
        Assert.Equal(7.5m, purchase.PurchaseDetail!.TaxPercent);
        Assert.Equal("Gold for ada@example.com", purchase.ToString());
    }

    [Fact]
    public void An_rsvp_has_the_keys_of_its_event_and_member()
    {
        Rsvp rsvp = Parse(WireJson.Default.Rsvp, """{"id": 1, "event": {"id": 2}, "member": {"id": 3, "first_name": "Ada"}}""");
        Assert.Equal((1UL, 2UL, 3UL), (rsvp.RsvpId, rsvp.EventId, rsvp.MemberId));
        Assert.Equal("Ada", rsvp.ToString());
    }

    [Theory]
    [InlineData("Post", 7UL, null)]
    [InlineData("Comment", null, 7UL)]
    [InlineData("Hologram", null, null)]
    public void A_reaction_has_the_key_of_what_it_is_a_reaction_to(string type, ulong? postId, ulong? commentId)
    {
        Reaction reaction = Parse(WireJson.Default.Reaction, $$"""{"targetable_type": "{{type}}", "targetable_id": 7}""");
        Assert.Equal((postId, commentId), (reaction.PostId, reaction.CommentId));
    }

    [Fact]
    public void The_key_that_was_asked_for_wins()
    {
        var reaction = new Reaction { TargetableType = "Post", TargetableId = 7, PostId = 8 };
        var comment = new Comment { TargetableType = "Post", TargetableId = 7, PostId = 8 };
        Assert.Equal((8UL, 8UL), (reaction.PostId, comment.PostId));
    }

    [Fact]
    public void Only_who_is_meant_is_a_member_id()
    {
        Post post = Parse(WireJson.Default.Post, """{"id": 1, "creator_id": 2}""");
        Comment comment = Parse(WireJson.Default.Comment, """{"id": 1, "author_id": 2}""");
        Assert.Equal((2UL, 2UL), (post.CreatorId, comment.AuthorId));
        Assert.All(new[] { typeof(Post), typeof(Comment), typeof(Event), typeof(Poll), typeof(CustomFieldOption) }, t => Assert.Null(t.GetProperty("MemberId")));
    }

    [Theory]
    [InlineData(typeof(SpaceMember), "MemberId", "SpaceId")]
    [InlineData(typeof(PlanMember), "MemberId", "PlanId")]
    [InlineData(typeof(MemberSpace), "SpaceId", "MemberId")]
    [InlineData(typeof(MemberPlan), "PlanId", "MemberId")]
    [InlineData(typeof(MemberTag), "TagId", "MemberId")]
    [InlineData(typeof(MemberBadge), "BadgeId", "MemberId")]
    [InlineData(typeof(PlanInvite), "PlanInviteId", "PlanId")]
    [InlineData(typeof(CollectionOrderItem), "SpaceId", "CollectionId")]
    public void What_belongs_to_a_parent_has_both_keys(Type type, string own, string parent) =>
        Assert.All(new[] { own, parent }, name => Assert.NotNull(type.GetProperty(name)));

    [Fact]
    public void Typed_keys_are_not_written()
    {
        var tag = new MemberTag { Id = 1, MemberId = 2, Title = "VIP" };
        Assert.Equal("""{"title":"VIP","id":1}""", JsonSerializer.Serialize(tag, WireJson.Default.MemberTag));
    }

    [Fact]
    public void An_answer_of_options_is_named_by_them()
    {
        CustomFieldAnswer answer = Parse(WireJson.Default.CustomFieldAnswer, """
            {"id": 1, "user_id": 5, "segments": [{"id": 2, "title": "Tea"}, {"id": 3, "title": "Coffee"}]}
            """);
        Assert.Equal("Tea; Coffee", answer.ToString());
        Assert.Equal(5UL, answer.MemberId);
        Assert.Equal([2UL, 3UL], answer.Segments!.Select(s => s.OptionId));
    }

    private static T Parse<T>(System.Text.Json.Serialization.Metadata.JsonTypeInfo<T> type, string json) => JsonSerializer.Deserialize(json, type)!;
}
