using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using MightyNetworks.Sandbox;
using Xunit;

namespace MightyNetworks.UnitTests.Sandbox;

public class PagingTests
{
    [Fact]
    public void Following_next_reads_everybody_once_in_order()
    {
        var caller = new Caller();
        var ids = new List<ulong>();
        string? next = "/members?per_page=100";
        while (next is not null)
        {
            Answer page = caller.Get(next);
            ids.AddRange(page.Ids);
            next = page.Json.GetProperty("links").GetProperty("next").GetString()?.Substring("/admin/v1/networks/10001".Length);
        }

        Assert.Equal(Enumerable.Range(0, 250).Select(index => SandboxWorld.TokenOwner + (ulong)index), ids);
        Assert.Equal(3, caller.Network.RequestCount);
    }

    [Theory]
    [InlineData("", 1, 25, 10, 25)]
    [InlineData("?page=10", 10, 25, 10, 25)]
    [InlineData("?page=3&per_page=100", 3, 100, 3, 50)]
    [InlineData("?page=4&per_page=100", 4, 100, 3, 0)]
    [InlineData("?page=2147483647&per_page=100", int.MaxValue, 100, 3, 0)]
    [InlineData("?per_page=1000", 1, 100, 3, 100)]
    [InlineData("?per_page=0&page=-2", 1, 1, 250, 1)]
    [InlineData("?per_page=x&page=y", 1, 25, 10, 25)]
    public void Pages_are_as_large_as_they_may_be(string query, int page, int perPage, int totalPages, int count)
    {
        Answer answer = new Caller().Get("/members" + query);
        JsonElement meta = answer.Json.GetProperty("meta");
        Assert.Equal(
            (page, perPage, totalPages, 250, count),
            (meta.GetProperty("current_page").GetInt32(), meta.GetProperty("per_page").GetInt32(), meta.GetProperty("total_pages").GetInt32(), answer.TotalCount, answer.Ids.Count));
    }

    [Theory]
    [InlineData(ListShape.Both, "items,links,meta")]
    [InlineData(ListShape.ItemsAndLinks, "items,links")]
    [InlineData(ListShape.DataAndMeta, "data,meta")]
    public void A_list_has_the_shape_that_is_asked_for(ListShape shape, string names)
    {
        JsonElement list = new Caller(new() { ListShape = shape }).Get("/spaces?per_page=5").Json;
        Assert.Equal(names, string.Join(",", list.EnumerateObject().Select(property => property.Name)));
        Assert.Equal(5, list.EnumerateObject().First().Value.GetArrayLength());
    }

    [Fact]
    public void A_list_may_be_a_bare_array() =>
        Assert.Equal(5, new Caller(new() { ListShape = ListShape.BareArray }).Get("/spaces?per_page=5").Json.GetArrayLength());

    [Fact]
    public void Links_keep_the_rest_of_the_query()
    {
        JsonElement links = new Caller().Get("/subscriptions?per_page=1&status=canceled").Json.GetProperty("links");
        Assert.Equal("/admin/v1/networks/10001/subscriptions?status=canceled&page=1&per_page=1", links.GetProperty("self").GetString());
        Assert.Equal("/admin/v1/networks/10001/subscriptions?status=canceled&page=2&per_page=1", links.GetProperty("next").GetString());
    }

    [Fact]
    public void Links_are_absolute_when_that_is_asked_for()
    {
        JsonElement links = new Caller(new() { AbsoluteLinks = true }).Get("/members").Json.GetProperty("links");
        Assert.Equal("https://api.mn.co/admin/v1/networks/10001/members?page=2&per_page=25", links.GetProperty("next").GetString());
    }

    [Fact]
    public void A_million_members_have_a_last_page()
    {
        Answer answer = new Caller(new() { MemberCount = 1_000_000 }).Get("/members?page=10000&per_page=100");
        Assert.Equal(1_000_000, answer.TotalCount);
        Assert.Equal(21_000_000UL, answer.Ids[^1]);
        Assert.Equal(JsonValueKind.Null, answer.Json.GetProperty("links").GetProperty("next").ValueKind);
    }

    [Fact]
    public void A_network_may_have_no_members()
    {
        Answer answer = new Caller(new() { MemberCount = 0 }).Get("/members");
        Assert.Equal(0, answer.TotalCount);
        Assert.Equal(0, answer.Json.GetProperty("meta").GetProperty("total_pages").GetInt32());
        Assert.Empty(answer.Ids);
    }
}
