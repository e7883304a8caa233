using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using MightyNetworks.Client;
using MightyNetworks.Client.Errors;
using MightyNetworks.Client.Operations;
using MightyNetworks.Client.Paging;
using MightyNetworks.UnitTests.Client.Fakes;
using Xunit;

namespace MightyNetworks.UnitTests.Client.Models;

/// <summary>Tests of values that do not fit an optional field: only that field is lost.</summary>
public class OddValueTests
{
    [Theory]
    [InlineData("location", "7")]
    [InlineData("location", "[]")]
    [InlineData("referral_count", "\"\"")]
    [InlineData("referral_count", "3.0")]
    [InlineData("referral_count", "{}")]
    [InlineData("created_at", "\"soon\"")]
    [InlineData("last_visited_at", "0")]
    public async Task It_is_kept_and_everything_else_is_read(string field, string value)
    {
        IReadOnlyList<Member> members = await ListAsync($$$"""
            {"items": [
                {"id": 1, "email": "a@example.com", "first_name": "Ada", "new": true},
                {"id": 2, "{{{field}}}": {{{value}}}, "email": "b@example.com", "last_name": "Byron", "new": [1]},
                {"id": 3, "email": "c@example.com"}],
             "links": {"self": "x"}}
            """);

        Assert.Equal(["1 a@example.com Ada ", "2 b@example.com  Byron", "3 c@example.com  "], members.Select(m => $"{m.Id} {m.Email} {m.FirstName} {m.LastName}"));
        Assert.Equal(value, members[1].AdditionalProperties![field].GetRawText());
        Assert.Equal("[1]", members[1].AdditionalProperties!["new"].GetRawText());
    }

    [Fact]
    public async Task In_an_object_within_it_costs_the_field_there()
    {
        using AdminApiClient client = TestClient.Create(new FakeService(Answer.Json("""
            {"id": 1, "title": "Hi", "creator": {"id": 2, "name": 5, "email": "a@example.com"}, "images": ["x"], "interval": "many"}
            """)));
        Event post = (await client.SendAsync(Events.Get(1)))!;
        Assert.Equal(("Hi", 2UL, "a@example.com"), (post.Title, post.Creator!.Id, post.Creator.Email));
        Assert.Null(post.Creator.Name);
        Assert.Equal("5", post.Creator.AdditionalProperties!["name"].GetRawText());
        Assert.Equal("\"many\"", post.AdditionalProperties!["interval"].GetRawText());
    }

    [Theory]
    [InlineData("[]")]
    [InlineData("\"Gold\"")]
    [InlineData("5")]
    public async Task In_place_of_an_object_it_costs_that_object(string plan)
    {
        using AdminApiClient client = TestClient.Create(new FakeService(Answer.Json($$$"""{"member_id": 1, "plan": {{{plan}}}, "subscription": {"id": 3}}""")));
        Subscription subscription = (await client.SendAsync(Subscriptions.Get(3)))!;
        Assert.Equal((1UL, 3UL), (subscription.MemberId, subscription.SubscriptionId));
        Assert.Null(subscription.Plan);
        Assert.Equal(plan, subscription.AdditionalProperties!["plan"].GetRawText());
    }

    [Fact]
    public async Task A_bare_list_is_read_the_same_way()
    {
        IReadOnlyList<Member> members = await ListAsync("""[{"id": 1, "location": 7}, {"id": 2}]""");
        Assert.Equal([1UL, 2UL], members.Select(m => m.Id));
        Assert.Equal("7", members[0].AdditionalProperties!["location"].GetRawText());
    }

    [Theory]
    [InlineData("""{"items": [{"id": "x"}]}""")]
    [InlineData("""{"items": ["x"]}""")]
    [InlineData("""{"items": 5}""")]
    [InlineData("""{"items": [{"id": 1, "location": 7}]""")]
    [InlineData("""{"items": [{"id": 1, "location": 7}]} more""")]
    public async Task What_is_no_list_of_objects_with_ids_is_an_error(string body)
    {
        MightyNetworksException failure = await Assert.ThrowsAsync<MightyNetworksException>(() => ListAsync(body));
        Assert.Equal(FailureReason.UnexpectedResponse, failure.Reason);
    }

    [Theory]
    [InlineData("""[{\"id\": 5, \"title\": \"Speaker\"}, {\"id\": \"6\", \"title\": \"Alumni\"}]""", "5 Speaker, 6 Alumni")]
    [InlineData("""[\"Speaker\", \"Alumni\"]""", "0 Speaker, 0 Alumni")]
    [InlineData(""" {\"id\": 5, \"title\": \"Speaker\"}""", "5 Speaker")]
    [InlineData("[]", "")]
    [InlineData("[Speaker", "0 [Speaker")]
    [InlineData("[] and more", "0 [] and more")]
    public async Task Categories_may_be_JSON_inside_a_text(string text, string expected)
    {
        IReadOnlyList<Member> members = await ListAsync($$$"""{"items": [{"id": 1, "categories": "{{{text}}}"}], "links": {}}""");
        Assert.Equal(expected, string.Join(", ", members[0].Categories!.Select(c => $"{c.Id} {c.Title}")));
    }

    [Fact]
    public async Task A_change_that_returns_an_odd_value_is_done()
    {
        using AdminApiClient client = TestClient.Create(new FakeService(Answer.Json("""{"id": 5, "email": "a@example.com", "bio": false}""")));
        Member member = (await client.SendAsync(Members.SetRole(5, MemberRole.Host)))!;
        Assert.Equal((5UL, "false"), (member.MemberId, member.AdditionalProperties!["bio"].GetRawText()));
    }

    [Fact]
    public async Task An_order_is_sent_once_and_answered_with_one_page_in_any_shape()
    {
        foreach (string shape in (string[])["""{"items": [{"id": 7}], "links": {"next": "/x?page=2"}}""", """{"data": [{"id": 7}], "meta": {"total_pages": 3}}""", """[{"id": 7}]"""])
        {
            var service = new FakeService(Answer.Json(shape));
            using AdminApiClient client = TestClient.Create(service);
            var order = new CollectionOrder { Spaces = [.. Enumerable.Range(1, 250).Select(i => new CollectionSpacePosition { SpaceId = (ulong)i, Position = i })] };
            Page<CollectionOrderItem> page = (await client.SendAsync(Collections.SetOrder(9, order)))!;
            Assert.Equal("PUT", Assert.Single(service.Sent).Method);
            Assert.Equal([(7UL, 9UL)], page.Objects.Select(s => (s.SpaceId, s.CollectionId)));
        }
    }

    [Fact]
    public async Task An_answer_that_was_set_without_an_object_is_done()
    {
        using AdminApiClient client = TestClient.Create(new FakeService(Answer.Status(204)));
        Assert.Null(await client.SendAsync(CustomFieldAnswers.Set(1, 2, new() { Text = "" })));
    }

    private static async Task<IReadOnlyList<Member>> ListAsync(string body)
    {
        using AdminApiClient client = TestClient.Create(new FakeService(Answer.Json(body), Answer.Json("""{"items": [], "links": {}}""")));
        using PageReader<Member> pages = client.Read(Members.List(), new PageRange());
        var members = new List<Member>();
        while (await pages.NextAsync() is { } page)
        {
            members.AddRange(page);
        }

        return members;
    }
}
