using System;
using System.Linq;
using MightyNetworks.Sandbox.Faults;
using Xunit;

namespace MightyNetworks.UnitTests.Sandbox;

public class FaultTests
{
    [Fact]
    public void A_fault_strikes_what_it_names_as_often_as_it_says()
    {
        Caller caller = With("GET /members?page=3 503 x2 retry-after=1");
        Assert.Equal(200, caller.Get("/members?page=2").Status);
        Assert.Equal(200, caller.Get("/spaces?page=3").Status);
        Answer fault = caller.Get("/members?per_page=10&page=3");
        Assert.Equal((503, "1", "service_unavailable"), (fault.Status, fault.Response.RetryAfter, fault.Field("error")));
        Assert.Equal([503, 200, 200], Enumerable.Range(0, 3).Select(_ => caller.Get("/members?page=3").Status));
    }

    [Theory]
    [InlineData("* /members/*/ 429 x2 after=1", "200,429,429,200,200,200")]
    [InlineData("PUT * 500 always every=3", "200,200,500,200,200,500")]
    [InlineData("GET * 500 always", "200,200,200,200,200,200")]
    public void A_fault_counts_the_requests_that_it_meets(string fault, string statuses)
    {
        Caller caller = With(fault);
        Assert.Equal(statuses, string.Join(",", Enumerable.Range(0, 6).Select(_ => caller.Put("/members/20000013/", "{}").Status)));
    }

    [Theory]
    [InlineData("GET /me 403 body=html", "text/html; charset=utf-8")]
    [InlineData("GET /me 502 body=empty", null)]
    [InlineData("GET /me 500", "application/json; charset=utf-8")]
    public void A_fault_has_the_body_that_it_names(string fault, string? contentType) =>
        Assert.Equal(contentType, With(fault).Get("/me").Response.ContentType);

    [Fact]
    public void A_date_may_say_when_to_come_back() =>
        Assert.Equal("Mon, 01 Jun 2026 10:00:00 GMT", With("GET /me 429 retry-after=Mon,_01_Jun_2026_10:00:00_GMT").Get("/me").Response.RetryAfter);

    [Theory]
    [InlineData("POST /tags drop", 5)]
    [InlineData("POST /tags done-then-drop", 6)]
    public void A_dropped_connection_hides_what_was_done(string fault, int tags)
    {
        Caller caller = With(fault);
        Assert.True(caller.Post("/tags", """{"title":"New"}""").Response.Delivery.IsSilent);
        Assert.Equal(tags, caller.Get("/tags").TotalCount);
    }

    [Fact]
    public void A_reset_makes_faults_new_again()
    {
        Caller caller = With("GET /me 500");
        Assert.Equal([500, 200], Enumerable.Range(0, 2).Select(_ => caller.Get("/me").Status));
        caller.Network.Reset();
        Assert.Equal(500, caller.Get("/me").Status);
    }

    [Theory]
    [InlineData("GET /members")]
    [InlineData("GET /members soon")]
    [InlineData("GET /members 503 twice")]
    [InlineData("GET /members 503 x0")]
    [InlineData("GET /members 503 every=0")]
    [InlineData("GET /members 503 body=xml")]
    [InlineData("GET /members 503 at=noon")]
    [InlineData("GET /members ok cap=0")]
    [InlineData("GET /members 99")]
    public void Words_that_make_no_fault_are_refused(string text) => Assert.Throws<FormatException>(() => SandboxFault.Parse(text));

    private static Caller With(string fault) => new(new() { Faults = [SandboxFault.Parse(fault)] });
}
