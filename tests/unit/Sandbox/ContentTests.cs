using System.Linq;
using System.Text.Json;
using MightyNetworks.Sandbox;
using Xunit;

namespace MightyNetworks.UnitTests.Sandbox;

/// <summary>Tests of changes to content and later reads.</summary>
public class ContentTests
{
    private readonly Caller _caller = new();

    [Fact]
    public void A_post_is_made_changed_found_by_space_and_deleted_with_its_comments()
    {
        Answer post = _caller.Post("/posts", """{"space_id":3100012,"title":"T","description":"D"}""");
        Assert.Equal(201, post.Status);
        Assert.Equal([post.Id], _caller.Get("/posts?space_id=3100012").Ids);
        Answer comment = _caller.Post($"/posts/{post.Id}/comments", """{"text":"c"}""");
        Assert.Equal("", _caller.Patch($"/posts/{post.Id}/", """{"description":""}""").Field("summary"));
        Assert.Equal(204, _caller.Delete($"/posts/{post.Id}/").Status);
        Assert.Equal(404, _caller.Get($"/posts/{post.Id}/").Status);
        Assert.Equal(404, _caller.Get($"/comments/{comment.Id}/reactions").Status);
    }

    [Fact]
    public void Replies_are_counted_and_end_at_the_third_level()
    {
        Answer one = _caller.Post("/posts/5200001/comments", """{"text":"1"}""");
        Answer two = _caller.Post("/posts/5200001/comments", $$"""{"text":"2","reply_to_id":{{one.Id}}}""");
        Answer three = _caller.Post("/posts/5200001/comments", $$"""{"text":"3","reply_to_id":"{{two.Id}}"}""");
        Assert.Equal(422, _caller.Post("/posts/5200001/comments", $$"""{"text":"4","reply_to_id":{{three.Id}}}""").Status);
        Assert.Equal("1", _caller.Get($"/posts/5200001/comments/{one.Id}/").Field("reply_count"));
        _caller.Delete($"/posts/5200001/comments/{two.Id}/");
        Assert.Equal("0", _caller.Get($"/posts/5200001/comments/{one.Id}/").Field("reply_count"));
        Assert.Equal(404, _caller.Get($"/posts/5200001/comments/{three.Id}/").Status);
    }

    [Fact]
    public void A_reaction_replaces_ones_own_and_is_taken_back_once()
    {
        int before = _caller.Get("/posts/5200001/reactions").TotalCount;
        _caller.Post("/posts/5200001/reactions", """{"emoji":"👍"}""");
        Answer second = _caller.Post("/posts/5200001/reactions", """{"emoji":"👏🏽"}""");
        Assert.Equal(("👏🏽", "👏"), (second.Field("emoji"), second.Field("base_emoji")));
        Assert.Equal(before + 1, _caller.Get("/posts/5200001/reactions").TotalCount);
        Assert.Equal(204, _caller.Delete("/posts/5200001/reactions").Status);
        Assert.Equal(404, _caller.Delete("/posts/5200001/reactions").Status);
    }

    [Fact]
    public void A_post_is_muted_and_unmuted()
    {
        Assert.Equal(204, _caller.Send("POST", "/posts/5200001/mute?user_id=20000013").Status);
        Assert.True(_caller.Network.IsMuted(SandboxWorld.Post, SandboxWorld.PlainMember));
        Assert.Equal(204, _caller.Delete("/posts/5200001/mute?user_id=20000013").Status);
        Assert.False(_caller.Network.IsMuted(SandboxWorld.Post, SandboxWorld.PlainMember));
    }

    [Fact]
    public void A_recurring_event_has_instances_to_answer()
    {
        Answer made = _caller.Post("/events", """
            {"space_id":3100001,"title":"Standup","event_type":"online_meeting","starts_at":"2026-07-06T07:00:00Z","ends_at":"2026-07-06T07:15:00Z",
             "frequency":"weekly","interval":2,"by_days":"MO,TH","recurrence_count":4}
            """);
        Assert.Equal("FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,TH;COUNT=4", made.Field("recurrence_rule"));
        Assert.Equal(422, Rsvp(made.Id, "2026-07-13T07:00:00Z").Status);
        Answer rsvp = Rsvp(made.Id, "2026-07-23T09:00:00+02:00");
        Assert.Equal(3, rsvp.Json.GetProperty("event_instance").GetProperty("instance_index").GetInt32());
        Assert.Equal(rsvp.Id, Rsvp(made.Id, "2026-07-23T07:00:00Z").Id);
        Assert.Equal([rsvp.Id], _caller.Get($"/events/{made.Id}/rsvps?instance_at=2026-07-23T07:00:00Z").Ids);
        Assert.Empty(_caller.Get($"/events/{made.Id}/rsvps?instance_at=2026-07-06T07:00:00Z").Ids);
    }

    [Theory]
    [InlineData("monthly", "\"by_month_days\":\"1,-1\"", "2026-07-31T07:00:00Z")]
    [InlineData("monthly", "\"interval\":2", "2026-09-06T07:00:00Z")]
    [InlineData("yearly", "\"interval\":1", "2027-07-06T07:00:00Z")]
    [InlineData("daily", "\"interval\":3", "2026-07-09T07:00:00Z")]
    public void Every_frequency_has_its_days(string frequency, string more, string instance)
    {
        Answer made = _caller.Post("/events", $$"""
            {"space_id":3100001,"title":"E","event_type":"online_meeting","starts_at":"2026-07-06T07:00:00Z","ends_at":"2026-07-06T08:00:00Z",
             "frequency":"{{frequency}}",{{more}}}
            """);
        Assert.Equal(200, Rsvp(made.Id, instance).Status);
    }

    [Fact]
    public void A_lesson_stands_below_the_overview_unless_it_is_moved()
    {
        Answer lesson = _caller.Post("/spaces/3100009/courseworks", """{"type":"lesson","title":"L"}""");
        Assert.Equal((SandboxWorld.CourseOverview.ToString(System.Globalization.CultureInfo.InvariantCulture), "hidden"), (lesson.Field("parent_id"), lesson.Field("status")));
        _caller.Patch($"/spaces/3100009/courseworks/{lesson.Id}/", """{"parent_id":9200002}""");
        Assert.Equal([9200003UL, 9200004UL, lesson.Id], _caller.Get("/spaces/3100009/courseworks?parent_id=9200002&type=lesson").Ids);
        Assert.Equal(204, _caller.Delete("/spaces/3100009/courseworks/9200002/").Status);
        Assert.Equal(404, _caller.Get($"/spaces/3100009/courseworks/{lesson.Id}/").Status);
    }

    [Fact]
    public void Spaces_take_their_places_in_a_collection()
    {
        Answer order = _caller.Put("/collections/410001/order", """{"spaces":[{"space_id":3100004,"position":1},{"space_id":3100001,"position":3}]}""");
        Assert.Equal([3100004UL, 3100002UL, 3100001UL, 3100003UL], order.Ids);
        Assert.Equal([1, 2, 3, 4], order.Json.GetProperty("items").EnumerateArray().Select(item => item.GetProperty("position").GetInt32()));
    }

    [Fact]
    public void An_answer_counts_the_members_of_its_options()
    {
        int before = _caller.Get("/custom_fields/730003/options/740002/").Json.GetProperty("member_count").GetInt32();
        Answer answer = _caller.Post("/custom_fields/730003/members/20000013/answers", """{"segment_ids":[740002]}""");
        Assert.Equal("I want to learn", answer.Json.GetProperty("segments")[0].GetProperty("title").GetString());
        Assert.Equal(before + 1, _caller.Get("/custom_fields/730003/options/740002/").Json.GetProperty("member_count").GetInt32());
        _caller.Post("/custom_fields/730003/members/20000013/answers", """{"segment_ids":[740001]}""");
        Assert.Equal(before, _caller.Get("/custom_fields/730003/options/740002/").Json.GetProperty("member_count").GetInt32());
        Assert.Equal(204, _caller.Delete("/custom_fields/730003/members/20000013/answers").Status);
        Assert.Equal(0, _caller.Get("/custom_fields/730003/members/20000013/answers").TotalCount);
    }

    [Theory]
    [InlineData("/custom_fields?response_type=text_long", 1)]
    [InlineData("/custom_fields?response_type=unheard_of", 15)]
    [InlineData("/custom_fields/730004/options?term=DES", 1)]
    [InlineData("/custom_fields/730004/options?term=%E5%86%99", 1)]
    [InlineData("/invites?email=Rosa.Lund@example.net", 1)]
    [InlineData("/purchases?member_id=20000008", 1)]
    [InlineData("/purchases?plan_id=810002", 0)]
    [InlineData("/subscriptions?member_id=20000007", 0)]
    [InlineData("/subscriptions?member_id=20000007&status=canceled", 1)]
    [InlineData("/polls?space_id=3100005", 1)]
    [InlineData("/spaces/3100009/courseworks?status=hidden", 1)]
    public void Filters_filter(string path, int count) => Assert.Equal(count, _caller.Get(path).TotalCount);

    [Fact]
    public void Archiving_a_plan_cancels_its_subscriptions_and_ends_access()
    {
        Assert.Equal(204, _caller.Delete("/plans/810002/").Status);
        Assert.Equal("archived", _caller.Get("/plans/810002/").Field("status"));
        Assert.Equal(0, _caller.Get("/subscriptions").TotalCount);
        Assert.Equal(0, _caller.Get("/plans/810002/members").TotalCount);
        Assert.Equal(200, _caller.Delete("/spaces/3100010/members/20000005/").Status);
    }

    [Fact]
    public void Cancelling_now_ends_access_and_later_does_not()
    {
        _caller.Delete("/subscriptions/840001?when=now");
        Assert.Equal(404, _caller.Get("/plans/810002/members/20000005/").Status);
        ulong other = _caller.Get("/subscriptions").Json.GetProperty("items")[1].GetProperty("subscription").GetProperty("id").GetUInt64();
        ulong member = _caller.Get("/subscriptions").Json.GetProperty("items")[1].GetProperty("member_id").GetUInt64();
        Assert.True(_caller.Delete($"/subscriptions/{other}").Json.GetProperty("subscription").TryGetProperty("canceled_at", out JsonElement _));
        Assert.Equal(200, _caller.Get($"/plans/810002/members/{member}/").Status);
    }

    private Answer Rsvp(ulong eventId, string instanceAt) =>
        _caller.Post($"/events/{eventId}/rsvps", $$"""{"member_id":20000013,"status":"yes","instance_at":"{{instanceAt}}"}""");
}
