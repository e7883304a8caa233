using System;
using System.Linq;
using System.Text;
using System.Text.Json;
using MightyNetworks.Sandbox;
using MightyNetworks.Sandbox.Faults;
using Xunit;

namespace MightyNetworks.UnitTests.Sandbox;

public class FaultBodyTests
{
    [Theory]
    [InlineData("error-text", """{"error":"*"}""")]
    [InlineData("error-object", """{"error":{"code":"sandbox","message":"*"}}""")]
    [InlineData("message-text", """{"message":"*"}""")]
    [InlineData("errors-text", """{"errors":"*"}""")]
    [InlineData("errors-list", """{"errors":["*"]}""")]
    [InlineData("errors-object", """{"errors":{"title":["*"]}}""")]
    [InlineData("problem", """{"title":"Sandbox","detail":"*"}""")]
    [InlineData("null", "null")]
    [InlineData("empty-array", "[]")]
    [InlineData("empty-object", "{}")]
    [InlineData("text", "\"OK\"")]
    [InlineData("number", "42")]
    [InlineData("empty", "")]
    public void A_body_replaces_the_services(string body, string text) =>
        Assert.Equal(text, With($"GET /me 400 body={body}").Get("/me").Text.Replace("The sandbox was told to fail here.", "*", StringComparison.Ordinal));

    [Theory]
    [InlineData("bom", "\u00ef\u00bb\u00bf{")]
    [InlineData("invalid-utf8", "\"title\":\"\u00c3(\u00ff\"")]
    [InlineData("lone-surrogate", "\"title\":\"\\ud83d alone\"")]
    [InlineData("impossible-date", "\"created_at\":\"2026-02-31T25:61:00Z\"")]
    [InlineData("impossible-number", "\"id\":1e999")]
    [InlineData("zero-id", "\"id\":0")]
    [InlineData("wrong-types", "\"title\":7")]
    [InlineData("reserved-names", "\"psobject\":{")]
    public void A_body_is_the_services_with_something_wrong(string body, string part)
    {
        Assert.Contains(part, Latin(With($"GET /tags/* ok body={body}").Get($"/tags/{SandboxWorld.Tag}/")), StringComparison.Ordinal);
        Assert.Contains(part, Latin(With($"GET /tags ok body={body}").Get("/tags")), StringComparison.Ordinal);
    }

    [Fact]
    public void An_object_may_have_no_id()
    {
        JsonElement tag = With("GET /tags/* ok body=no-id").Get($"/tags/{SandboxWorld.Tag}/").Json;
        Assert.False(tag.TryGetProperty("id", out _));
        Assert.True(tag.TryGetProperty("title", out _));
    }

    [Fact]
    public void A_body_may_be_deep() =>
        Assert.Equal(100_000, With("GET /me ok body=deep").Get("/me").Text.Count(letter => letter == '['));

    [Fact]
    public void A_body_may_be_cut()
    {
        Caller caller = With("GET /me ok body=truncated");
        string half = caller.Get("/me").Text;
        string whole = caller.Get("/me").Text;
        Assert.Equal(whole[..(whole.Length / 2)], half);
    }

    [Theory]
    [InlineData("200 body=json", 5)]
    [InlineData("200 body=json done", 6)]
    [InlineData("500", 5)]
    [InlineData("500 done", 6)]
    [InlineData("ok body=null", 6)]
    public void A_change_is_carried_out_or_not_whatever_comes_back(string action, int tags)
    {
        Caller caller = With("POST /tags " + action);
        caller.Post("/tags", """{"title":"New"}""");
        Assert.Equal(tags, caller.Get("/tags").TotalCount);
    }

    [Fact]
    public void A_change_that_returns_nothing_gets_a_body_where_the_fault_needs_one()
    {
        Answer answer = With("DELETE * ok body=html").Send("DELETE", $"/tags/{SandboxWorld.UnusedTag}/");
        Assert.Equal((200, true), (answer.Status, answer.Text.StartsWith("<!DOCTYPE", StringComparison.Ordinal)));
    }

    private static string Latin(Answer answer) => Encoding.Latin1.GetString(answer.Response.Body.Span);

    private static Caller With(string fault) => new(new() { Faults = [SandboxFault.Parse(fault)] });
}
