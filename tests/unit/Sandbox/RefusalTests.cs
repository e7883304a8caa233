using System;
using MightyNetworks.Sandbox;
using Xunit;

namespace MightyNetworks.UnitTests.Sandbox;

/// <summary>Tests of rejections and their messages.</summary>
public class RefusalTests
{
    // Every network begins alike.
    private static readonly Lazy<string> Untouched = new(() => State(new Caller()));

    [Theory]
    [InlineData("PUT", "/members/20000013/", """{"role":"boss"}""", 422, "role must be one of host, moderator, contributor")]
    [InlineData("PUT", "/members/20000013/", """{"role":null}""", 422, "role must be one of")]
    [InlineData("PUT", "/members/20000013/", """{"first_name":5}""", 422, "first_name must be a string")]
    [InlineData("PUT", "/members/20000013/", """{"first_name":" "}""", 422, "first_name can't be blank")]
    [InlineData("PUT", "/members/20000013/", """{"email":"jisoo.kang.1@example.com"}""", 422, "email has already been taken")]
    [InlineData("PUT", "/members/99999999/", """{"role":"host"}""", 404, "The member 99999999 was not found")]
    [InlineData("PUT", "/members/20000013/", "{", 422, "not valid JSON")]
    [InlineData("POST", "/members", """{"email":"x@example.net"}""", 422, "first_name is required; last_name is required")]
    [InlineData("POST", "/members", """{"email":"x","first_name":"a","last_name":"b"}""", 422, "email must be an email address")]
    [InlineData("POST", "/members", """{"email":"jisoo.kang.1@example.com","first_name":"a","last_name":"b"}""", 422, "already been taken")]
    [InlineData("POST", "/members", """{"email":"x@example.net","first_name":"a","last_name":"b","member_type":"limited"}""", 422, "space_ids is required")]
    [InlineData("POST", "/members", """{"email":"x@example.net","first_name":"a","last_name":"b","space_ids":[1]}""", 422, "The space 1 does not exist")]
    [InlineData("DELETE", "/members/20000003/", null, 422, "owns the space \"Book club 📚\"")]
    [InlineData("POST", "/members/20000012/tags", """{"tag_id":710001}""", 422, "already has the tag")]
    [InlineData("POST", "/members/20000012/tags", """{"tag_id":1}""", 422, "The tag 1 does not exist")]
    [InlineData("DELETE", "/members/20000013/badges/720001/", null, 404, "badge 720001 of the member")]
    [InlineData("POST", "/spaces", "nonsense", 400, "not valid JSON")]
    [InlineData("POST", "/spaces", "{}", 422, "name is required")]
    [InlineData("DELETE", "/spaces/3100010", null, 422, "comes with the plan \"Masterclass\"")]
    [InlineData("DELETE", "/spaces/3100001", null, 422, "cannot be deleted")]
    [InlineData("POST", "/spaces/3100001/members?user_id=20000013", null, 422, "already in the space \"Welcome\"")]
    [InlineData("POST", "/spaces/3100001/members", null, 422, "user_id is required")]
    [InlineData("DELETE", "/spaces/3100010/members/20000005/", null, 403, "holds the paid plan \"Masterclass\"")]
    [InlineData("DELETE", "/collections/410001/", null, 422, "still holds 4 spaces")]
    [InlineData("PUT", "/collections/410001/order", """{"spaces":[{"space_id":3100001,"position":0}]}""", 422, "position must be")]
    [InlineData("PUT", "/collections/410001/order", """{"spaces":[{"space_id":3100005,"position":1}]}""", 422, "not in this collection")]
    [InlineData("POST", "/spaces/3100001/courseworks", """{"type":"lesson"}""", 422, "is not a course")]
    [InlineData("POST", "/spaces/3100009/courseworks", """{"type":"lesson","parent_id":9200003}""", 422, "A lesson cannot be placed below a lesson")]
    [InlineData("POST", "/posts", """{"space_id":1,"title":"t"}""", 404, "The space 1 was not found")]
    [InlineData("POST", "/posts/5200001/comments", """{"text":"t","reply_to_id":1}""", 422, "The comment 1 of this post does not exist")]
    [InlineData("POST", "/posts/5200001/reactions", """{"emoji":""}""", 422, "emoji can't be blank")]
    [InlineData("POST", "/polls", """{"space_id":3100001,"title":"t","poll_type":"multiple_choice"}""", 422, "choices is required")]
    [InlineData("POST", "/events", """{"space_id":3100001,"title":"t","event_type":"online_meeting","starts_at":"2026-07-02T10:00:00Z","ends_at":"2026-07-02T11:30:00+02:00"}""", 422, "ends_at must be after starts_at")]
    [InlineData("POST", "/events", """{"space_id":3100001,"title":"t","event_type":"online_meeting","starts_at":"tomorrow","ends_at":"2026-07-02T10:00:00Z"}""", 422, "starts_at must be a time")]
    [InlineData("POST", "/events/5800004/rsvps", """{"member_id":20000013,"status":"yes"}""", 403, "does not accept RSVPs")]
    [InlineData("POST", "/events/5800005/rsvps", """{"member_id":20000013,"status":"yes"}""", 403, "members of the space")]
    [InlineData("POST", "/events/5800002/rsvps", """{"member_id":20000013,"status":"yes","instance_at":"2026-06-03T15:00:00Z"}""", 422, "no instance at")]
    [InlineData("POST", "/tags", """{"title":"mentor"}""", 422, "title has already been taken")]
    [InlineData("POST", "/tags", """{"title":"t","color":"blue"}""", 422, "color must be a colour")]
    [InlineData("POST", "/badges", """{"title":"t","avatar_id":1}""", 422, "the asset 1 does not exist")]
    [InlineData("PATCH", "/custom_fields/730001/", """{"title":"t"}""", 403, "hosts cannot create, change or delete")]
    [InlineData("DELETE", "/custom_fields/730002/", null, 403, "hosts cannot create, change or delete")]
    [InlineData("POST", "/custom_fields", """{"title":"t","response_type":"dropdown_single_select","privacy":"public","response_by":"hosts_only"}""", 422, "options is required for a dropdown")]
    [InlineData("POST", "/custom_fields/730005/options", """{"title":"t"}""", 422, "The dropdown field 730005 does not exist")]
    [InlineData("POST", "/custom_fields/730001/members/20000013/answers", """{"text":"t"}""", 403, "set by tags and badges")]
    [InlineData("POST", "/custom_fields/730003/members/20000013/answers", """{"text":"t"}""", 422, "takes segment_ids")]
    [InlineData("POST", "/custom_fields/730003/members/20000013/answers", """{"segment_ids":[740001,740002]}""", 422, "at most 1")]
    [InlineData("POST", "/custom_fields/730003/members/20000013/answers", """{"segment_ids":[740005]}""", 422, "has no option 740005")]
    [InlineData("DELETE", "/plans/810005/", null, 422, "archived already")]
    [InlineData("POST", "/plans/810002/members?user_id=20000013", null, 422, "free plans only")]
    [InlineData("POST", "/plans/810001/members?user_id=20000010", null, 422, "already has the plan")]
    [InlineData("DELETE", "/plans/810002/members/20000006/", null, 422, "paid through Apple")]
    [InlineData("POST", "/plans/810001/invites", null, 422, "email or user_id is required")]
    [InlineData("PATCH", "/plans/810001/invites/820002/", null, 422, "was accepted")]
    [InlineData("DELETE", "/plans/810001/invites/820002/", null, 409, "was accepted")]
    [InlineData("DELETE", "/invites/830002/", null, 409, "was accepted")]
    [InlineData("POST", "/invites", """{"recipient_email":"jisoo.kang.1@example.com"}""", 422, "is a member already")]
    [InlineData("POST", "/invites", """{"recipient_email":"rosa.lund@example.net"}""", 422, "has been invited already")]
    [InlineData("DELETE", "/subscriptions/840003", null, 422, "cancelled already")]
    [InlineData("DELETE", "/subscriptions/840002", null, 422, "through Apple")]
    [InlineData("DELETE", "/subscriptions/840001?when=later", null, 400, "now or end_of_billing_cycle")]
    [InlineData("DELETE", "/purchases/850002/", null, 422, "Apple in-app purchase")]
    [InlineData("POST", "/assets", "{}", 400, "multipart/form-data")]
    public void The_contracts_refusals_are_made(string method, string path, string? body, int status, string words)
    {
        var caller = new Caller();
        Answer answer = caller.Send(method, path, body);
        Assert.Equal(status, answer.Status);
        Assert.Contains(words, answer.Message, StringComparison.Ordinal);
        Assert.Equal(status, answer.Json.GetProperty("status").GetInt32());
        Assert.Equal(Untouched.Value, State(caller));
    }

    [Fact]
    public void Cancelling_twice_is_refused()
    {
        var caller = new Caller();
        string path = $"/subscriptions/{SandboxWorld.ActiveSubscription}";
        Assert.Equal(200, caller.Delete(path).Status);
        Assert.Equal(422, caller.Delete(path).Status);
    }

    /// <summary>The state that a rejection must not change.</summary>
    private static string State(Caller caller)
    {
        string all = "";
        foreach (string list in (string[])["members", "spaces", "collections", "posts", "polls", "events", "tags", "badges", "custom_fields", "plans", "invites", "subscriptions", "purchases"])
        {
            all += caller.Get($"/{list}?per_page=100").Text;
        }

        return all;
    }
}
