using MightyNetworks.Sandbox;
using Xunit;

namespace MightyNetworks.UnitTests.Sandbox;

public class MemberTests
{
    private readonly Caller _caller = new();

    [Theory]
    [InlineData("PUT")]
    [InlineData("PATCH")]
    public void A_role_is_set_and_not_shown(string method)
    {
        Answer answer = _caller.Send(method, $"/members/{SandboxWorld.PlainMember}/", """{"role":"moderator"}""");
        Assert.Equal(200, answer.Status);
        Assert.False(answer.Json.TryGetProperty("role", out _));
        Assert.Equal("moderator", _caller.Network.RoleOf(SandboxWorld.PlainMember));
    }

    [Fact]
    public void A_changed_name_is_seen_in_the_member_and_in_the_list()
    {
        _caller.Put("/members/20000002/", """{"first_name":"Zoë"}""");
        Assert.Equal("Zoë", _caller.Get("/members/20000002/").Field("first_name"));
        Assert.Equal("Zoë", _caller.Get("/members?per_page=3").Json.GetProperty("items")[1].GetProperty("first_name").GetString());
    }

    [Fact]
    public void A_new_member_comes_last_and_joins_the_spaces_for_everybody()
    {
        Answer created = _caller.Post("/members", """{"email":"new@example.net","first_name":"N","last_name":"W","space_ids":["3100008"]}""");
        Assert.Equal(201, created.Status);
        Assert.Equal(20000251UL, created.Id);
        Assert.Equal(created.Id, _caller.Get("/members?page=3&per_page=100").Ids[^1]);
        Assert.Equal([SandboxWorld.WelcomeSpace, 3100002UL, 3100008UL], _caller.Get($"/members/{created.Id}/spaces").Ids);
        Assert.Equal(created.Id, _caller.Get("/members/by_email?email=NEW@example.net").Id);
    }

    [Fact]
    public void Everybody_is_found_by_email_however_it_is_spelt()
    {
        string email = _caller.Get("/members/20000077/").Field("email")!;
        Assert.Equal(20000077UL, _caller.Get("/members/by_email?email=" + email.ToUpperInvariant()).Id);
        _caller.Put("/members/20000077/", """{"email":"moved@example.net"}""");
        Assert.Equal(404, _caller.Get("/members/by_email?email=" + email).Status);
        Assert.Equal(20000077UL, _caller.Get("/members/by_email?email=moved@example.net").Id);
    }

    [Fact]
    public void Who_was_removed_may_come_back_as_the_same_member()
    {
        string email = _caller.Get("/members/20000077/").Field("email")!;
        Assert.Equal(204, _caller.Delete("/members/20000077/network_membership").Status);
        Assert.Equal(404, _caller.Get("/members/20000077/").Status);
        Assert.Equal(249, _caller.Get("/members").TotalCount);
        Assert.Equal(248, _caller.Get("/spaces/3100001/members").TotalCount);
        Answer again = _caller.Post("/members", $$"""{"email":"{{email}}","first_name":"A","last_name":"B"}""");
        Assert.Equal(20000077UL, again.Id);
        Assert.Equal(250, _caller.Get("/members").TotalCount);
    }

    [Fact]
    public void Who_deleted_the_account_comes_back_as_somebody_else()
    {
        string email = _caller.Get("/members/20000077/").Field("email")!;
        Assert.Equal(204, _caller.Delete("/members/20000077/").Status);
        Assert.Equal(20000251UL, _caller.Post("/members", $$"""{"email":"{{email}}","first_name":"A","last_name":"B"}""").Id);
    }

    [Fact]
    public void Who_is_banned_does_not_come_back()
    {
        string email = _caller.Get("/members/20000077/").Field("email")!;
        Answer ban = _caller.Post("/spaces/3100001/members/20000077/ban", """{"ban_reason":"spam"}""");
        Assert.Equal((200, "{}"), (ban.Status, ban.Text));
        Assert.Equal(404, _caller.Get("/members/20000077/").Status);
        Assert.Equal(422, _caller.Post("/members", $$"""{"email":"{{email}}","first_name":"A","last_name":"B"}""").Status);
    }

    [Fact]
    public void Leaving_with_the_plans_cancels_the_subscription()
    {
        string path = $"/subscriptions?status=canceled&member_id={SandboxWorld.PayingMember}";
        Assert.Equal(0, _caller.Get(path).TotalCount);
        _caller.Delete($"/members/{SandboxWorld.PayingMember}/network_membership?cancel_plans=true");
        Assert.Equal(1, _caller.Get(path).TotalCount);
    }

    [Fact]
    public void Password_resets_are_counted()
    {
        Assert.Equal(204, _caller.Send("POST", "/members/20000013/password_resets").Status);
        Assert.Equal(1, _caller.Network.PasswordResetsOf(20000013));
    }

    [Fact]
    public void A_role_in_a_space_is_set_and_ends_with_the_membership()
    {
        string path = $"/spaces/{SandboxWorld.WelcomeSpace}/members/20000013/";
        Assert.Equal("contributor", _caller.Network.SpaceRoleOf(SandboxWorld.WelcomeSpace, 20000013));
        Assert.Equal(200, _caller.Patch(path, """{"role":"host"}""").Status);
        Assert.Equal("host", _caller.Network.SpaceRoleOf(SandboxWorld.WelcomeSpace, 20000013));
        Assert.Equal("{}", _caller.Delete(path).Text);
        Assert.Null(_caller.Network.SpaceRoleOf(SandboxWorld.WelcomeSpace, 20000013));
        Assert.Equal(404, _caller.Get(path).Status);
        Assert.Equal(200, _caller.Send("POST", $"/spaces/{SandboxWorld.WelcomeSpace}/members?user_id=20000013").Status);
    }
}
