using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text.Json;
using MightyNetworks.Sandbox;
using Xunit;

namespace MightyNetworks.UnitTests.Sandbox;

public class WorldTests
{
    private static readonly string[] Lists =
    [
        "members", "spaces", "collections", "posts", "polls", "events", "tags", "badges", "custom_fields", "plans", "invites", "subscriptions",
        "purchases", "abuse_reports", "posts/5200001/comments", "posts/5200001/reactions", "events/5800002/rsvps", "spaces/3100009/courseworks",
        "custom_fields/730003/options", "plans/810001/invites", "plans/810001/members", "spaces/3100010/members",
    ];

    [Fact]
    public void Two_worlds_are_the_same_to_the_byte_in_any_culture()
    {
        string first = Play();
        CultureInfo culture = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = new CultureInfo("ar-SA");
            Assert.Equal(first, Play());
        }
        finally
        {
            CultureInfo.CurrentCulture = culture;
        }
    }

    [Fact]
    public void A_reset_brings_the_first_world_back()
    {
        var caller = new Caller();
        string before = Read(caller);
        Change(caller);
        Assert.NotEqual(before, Read(caller));
        caller.Network.Reset();
        Assert.Equal(0, caller.Network.RequestCount);
        Assert.Equal(before, Read(caller));
    }

    [Fact]
    public void A_larger_network_has_the_same_first_members()
    {
        string small = new Caller(new() { MemberCount = 100 }).Get("/members?per_page=100").Json.GetProperty("items").GetRawText();
        string large = new Caller(new() { MemberCount = 1000 }).Get("/members?per_page=100").Json.GetProperty("items").GetRawText();
        Assert.Equal(small, large);
    }

    [Theory]
    [InlineData("/members/20000004/", "location", "Berlin, Germany")]
    [InlineData("/members/20000011/", "member_type", "limited")]
    [InlineData("/posts/5200002/", "post_type", "article")]
    [InlineData("/posts/20000017/", "id", "20000017")]
    [InlineData("/members/20000017/", "id", "20000017")]
    [InlineData("/polls/5600004/", "poll_type", "question")]
    [InlineData("/events/5800002/", "frequency", "weekly")]
    [InlineData("/spaces/3100009/courseworks/9200007/", "type", "quiz")]
    [InlineData("/spaces/3100009/courseworks/9200001/", "type", "overview")]
    [InlineData("/custom_fields/730001/", "response_type", "tag")]
    [InlineData("/custom_fields/730002/", "response_type", "badge")]
    [InlineData("/custom_fields/730003/", "response_type", "dropdown_single_select")]
    [InlineData("/custom_fields/730004/", "response_type", "dropdown_multi_select")]
    [InlineData("/custom_fields/730005/", "response_type", "text_short")]
    [InlineData("/custom_fields/730006/", "response_type", "text_long")]
    [InlineData("/custom_fields/730004/options/740005/", "title", "Design")]
    [InlineData("/custom_fields/730003/members/20000012/answers/750001/", "user_id", "20000012")]
    [InlineData("/plans/810001/", "pricing_type", "free")]
    [InlineData("/plans/810002/", "pricing_type", "subscription")]
    [InlineData("/plans/810003/", "pricing_type", "one_time")]
    [InlineData("/plans/810005/", "status", "archived")]
    [InlineData("/members/20000012/tags/710001/", "title", "Founding member")]
    [InlineData("/members/20000012/badges/720001/", "custom_field_id", "730002")]
    [InlineData("/posts/5200001/comments/60000001/", "reply_count", "2")]
    [InlineData("/events/5800001/rsvps/8100001/", "status", "yes")]
    public void The_well_known_things_are_what_they_are_said_to_be(string path, string field, string value) =>
        Assert.Equal(value, new Caller().Get(path).Field(field));

    [Fact]
    public void One_member_in_ten_lives_in_Berlin()
    {
        var caller = new Caller();
        int berliners = Enumerable.Range(1, 3)
            .SelectMany(page => caller.Get($"/members?per_page=100&page={page}").Json.GetProperty("items").EnumerateArray())
            .Count(member => member.GetProperty("location").GetString() == "Berlin, Germany");
        Assert.Equal(25, berliners);
    }

    [Fact]
    public void Kinds_share_one_number_only()
    {
        var caller = new Caller();
        List<ulong> ids = Lists.Where(list => !list.EndsWith("/members", StringComparison.Ordinal) && list is not ("subscriptions" or "purchases"))
            .SelectMany(list => Enumerable.Range(1, 3).SelectMany(page => caller.Get($"/{list}?per_page=100&page={page}").Ids))
            .ToList();
        Assert.Equal([SandboxWorld.MemberAndPostSharingANumber], ids.GroupBy(id => id).Where(group => group.Count() > 1).Select(group => group.Key));
        Assert.Contains(SandboxWorld.AbuseReportWithLargeId, ids);
    }

    [Fact]
    public void Text_is_in_many_scripts()
    {
        string members = JsonSerializer.Serialize(new Caller().Get("/members?per_page=100").Json.GetProperty("items").EnumerateArray().Select(member => member.GetProperty("first_name").GetString()));
        Assert.Contains("J\\u00FCrgen", members, StringComparison.Ordinal);
        Assert.Contains("Book club 📚", new Caller().Get("/spaces").Json.GetProperty("items")[4].GetProperty("name").GetString(), StringComparison.Ordinal);
    }

    private static string Play()
    {
        var caller = new Caller();
        return Read(caller) + Change(caller) + Read(caller);
    }

    private static string Read(Caller caller) => string.Concat(Lists.Select(list => caller.Get($"/{list}?per_page=100").Text));

    private static string Change(Caller caller) =>
        caller.Post("/tags", """{"title":"New"}""").Text
        + caller.Put("/members/20000005/", """{"role":"host"}""").Text
        + caller.Delete("/subscriptions/840001?when=now").Text
        + caller.Post("/events/5800001/rsvps", """{"member_id":20000013,"status":"no"}""").Text;
}
