using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using MightyNetworks.Sandbox;
using Xunit;
using Known = MightyNetworks.Sandbox.SandboxWorld;

namespace MightyNetworks.UnitTests.Sandbox;

/// <summary>Tests of options that imitate the live service.</summary>
public class LiveServiceTests
{
    [Fact]
    public void A_next_link_may_stand_on_the_last_and_on_empty_pages()
    {
        var caller = new Caller(new() { NextOnEmptyPage = true, ListShape = ListShape.ItemsAndLinks });
        Assert.EndsWith("page=4&per_page=100", Next(caller, 3), System.StringComparison.Ordinal);
        Assert.EndsWith("page=5&per_page=100", Next(caller, 4), System.StringComparison.Ordinal);
        Assert.Empty(caller.Get("/members?page=4&per_page=100").Ids);
        Assert.False(caller.Get("/members").Json.TryGetProperty("meta", out _));
    }

    [Theory]
    [InlineData(EmailVisibility.Masked, "a***@***.***")]
    [InlineData(EmailVisibility.Empty, "")]
    public void Addresses_may_be_hidden_everywhere_and_are_still_found(EmailVisibility emails, string shown)
    {
        string address = new Caller().Get($"/members/{Known.PlainMember}/").Field("email")!;
        var caller = new Caller(new() { Emails = emails });
        string[] seen =
        [
            caller.Get($"/members/by_email?email={address}").Field("email")!,
            caller.Get("/me").Json.GetProperty("user").GetProperty("email").GetString()!,
            .. caller.Get("/members").Json.GetProperty("items").EnumerateArray().Select(member => member.GetProperty("email").GetString()!),
            .. caller.Get("/subscriptions").Json.GetProperty("items").EnumerateArray().Select(one => one.GetProperty("email").GetString()!),
            .. caller.Get("/purchases").Json.GetProperty("items").EnumerateArray().Select(one => one.GetProperty("member_email").GetString()!),
            caller.Patch($"/members/{Known.PlainMember}/", """{"email": "new@example.com"}""").Field("email")!,
        ];
        Assert.All(seen, email => Assert.Equal(shown, email));
    }

    [Fact]
    public void A_large_network_takes_239_requests()
    {
        Answer last = new Caller(new() { MemberCount = Known.LiveMemberCount }).Get("/members?page=239&per_page=100");
        Assert.Equal(239, last.Json.GetProperty("meta").GetProperty("total_pages").GetInt32());
        Assert.Equal(100, last.Ids.Count);
    }

    [Fact]
    public void Most_members_have_been_seen_and_some_never()
    {
        List<JsonElement> visits = new Caller(new() { MemberCount = 5000 }).Get("/members?per_page=100").Json.GetProperty("items")
            .EnumerateArray().Select(member => member.GetProperty("last_visited_at")).ToList();
        Assert.Contains(visits, visit => visit.ValueKind == JsonValueKind.Null);
        Assert.InRange(visits.Count(visit => visit.ValueKind == JsonValueKind.String), 90, 99);
    }

    private static string Next(Caller caller, int page) =>
        caller.Get($"/members?page={page}&per_page=100").Json.GetProperty("links").GetProperty("next").GetString()!;
}
