using System.Linq;
using System.Text.Json;
using MightyNetworks.Sandbox;
using MightyNetworks.Sandbox.Faults;
using Xunit;

namespace MightyNetworks.UnitTests.Sandbox;

public class FaultPageTests
{
    private const string Second = "/members?per_page=100&page=2";

    [Theory]
    [InlineData("ok cap=20", 20, 20000021UL)]
    [InlineData("ok items=previous", 100, 20000001UL)]
    [InlineData("ok items=first cap=20", 20, 20000001UL)]
    [InlineData("ok leave=10", 100, 20000111UL)]
    public void A_page_holds_other_objects(string action, int count, ulong first)
    {
        Answer page = With(action).Get(Second);
        Assert.Equal((count, first), (page.Ids.Count, page.Ids[0]));
    }

    [Fact]
    public void A_page_may_be_empty_and_still_have_a_next() =>
        Assert.Equal((0, "page=3"), (With("ok items=empty").Get(Second).Ids.Count, NextOf("ok items=empty")));

    [Theory]
    [InlineData("ok items=missing", null)]
    [InlineData("ok items=null", JsonValueKind.Null)]
    public void A_page_may_have_no_list(string action, JsonValueKind? kind) =>
        Assert.Equal(kind, With(action).Get(Second).Json.TryGetProperty("items", out JsonElement items) ? items.ValueKind : null);

    [Theory]
    [InlineData("ok links=self", "page=2")]
    [InlineData("ok links=first", "page=1")]
    [InlineData("ok links=null", null)]
    [InlineData("ok links=none", null)]
    [InlineData("ok links=always", "page=3")]
    public void A_next_link_leads_elsewhere(string action, string? next) => Assert.Equal(next, NextOf(action));

    [Theory]
    [InlineData("ok links=other-host", "https://elsewhere.example/admin/v1/networks/10001/members?page=3&per_page=100")]
    [InlineData("ok links=other-network", "/admin/v1/networks/99/members?page=3&per_page=100")]
    public void A_next_link_leads_out_of_the_network(string action, string next) =>
        Assert.Equal(next, With(action).Get(Second).Json.GetProperty("links").GetProperty("next").GetString());

    [Theory]
    [InlineData("ok meta=count-only", """{"total_count":250}""")]
    [InlineData("ok meta=nulls", """{"current_page":null,"total_pages":null,"total_count":null,"per_page":null}""")]
    [InlineData("ok meta=negative", """{"current_page":-1,"total_pages":-1,"total_count":-1,"per_page":-1}""")]
    [InlineData("ok meta=too-low", """{"current_page":2,"total_pages":1,"total_count":125,"per_page":100}""")]
    [InlineData("ok meta=too-high", """{"current_page":2,"total_pages":6,"total_count":500,"per_page":100}""")]
    [InlineData("ok meta=none", null)]
    public void The_figures_lie(string action, string? meta) =>
        Assert.Equal(meta, With(action).Get(Second).Json.TryGetProperty("meta", out JsonElement figures) ? figures.GetRawText() : null);

    [Fact]
    public void Members_leave_and_join_between_pages()
    {
        Caller caller = With("ok leave=100 join=30");
        Assert.Equal(180, caller.Get(Second).TotalCount);
        Answer last = caller.Get(Second);
        Assert.Equal([80, 180], [last.Ids.Count, last.TotalCount]);
        Assert.Equal(20000280UL, last.Ids[^1]);
        Assert.Equal(SandboxWorld.TokenOwner, caller.Get("/members?per_page=1").Ids.Single());
    }

    private static string? NextOf(string action) =>
        With(action).Get(Second).Json.TryGetProperty("links", out JsonElement links)
            ? links.GetProperty("next").GetString()?.Split('?', '&')[1]
            : null;

    private static Caller With(string action) => new(new() { Faults = [SandboxFault.Parse("GET /members " + action)] });
}
