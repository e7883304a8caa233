using System.Text;
using MightyNetworks.Sandbox;
using Xunit;

namespace MightyNetworks.UnitTests.Sandbox;

public class AuthenticationTests
{
    private static readonly SandboxNetwork Network = new();

    [Theory]
    [InlineData(null, "Missing or malformed Authorization header")]
    [InlineData("", "Missing or malformed Authorization header")]
    [InlineData("Bearer wrong", "Invalid API token")]
    [InlineData("Basic sandbox-token", "Invalid API token")]
    public void Without_the_token_nobody_comes_in(string? authorization, string message)
    {
        Answer answer = Ask("/admin/v1/networks/10001/me", authorization);
        Assert.Equal(401, answer.Status);
        Assert.Equal(message, answer.Message);
        Assert.Equal("unauthorized", answer.Field("error"));
    }

    [Theory]
    [InlineData("10002")]
    [InlineData("somebody-else")]
    public void The_token_of_another_network_is_refused(string network)
    {
        Answer answer = Ask($"/admin/v1/networks/{network}/me");
        Assert.Equal(403, answer.Status);
        Assert.Contains("another network", answer.Message, System.StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("10001")]
    [InlineData("sandbox")]
    public void The_network_goes_by_its_id_and_by_its_subdomain(string network) =>
        Assert.Equal(200, Ask($"/admin/v1/networks/{network}/").Status);

    [Theory]
    [InlineData(null)]
    [InlineData(" ")]
    public void Without_a_user_agent_a_challenge_page_comes(string? userAgent)
    {
        Answer answer = Ask("/admin/v1/networks/10001/me", userAgent: userAgent);
        Assert.Equal(403, answer.Status);
        Assert.StartsWith("text/html", answer.Response.ContentType, System.StringComparison.Ordinal);
        Assert.StartsWith("<!DOCTYPE html>", Encoding.UTF8.GetString(answer.Response.Body.Span), System.StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("GET", "/members/20000001")]
    [InlineData("GET", "/members/")]
    [InlineData("GET", "/spaces/3100001/")]
    [InlineData("GET", "")]
    public void A_trailing_slash_matters_only_where_that_is_wanted(string method, string path)
    {
        Assert.Equal(200, new Caller().Send(method, path).Status);
        Assert.Equal(404, new Caller(new() { StrictSlashes = true }).Send(method, path).Status);
    }

    [Theory]
    [InlineData("GET", "/members//")]
    [InlineData("GET", "/nothing")]
    [InlineData("GET", "/members/abc/")]
    [InlineData("GET", "/members/-1/")]
    [InlineData("GET", "/members/99999999999999999999999/")]
    [InlineData("DELETE", "/members")]
    [InlineData("POST", "/plans")]
    public void What_the_contract_does_not_have_is_not_found(string method, string path) =>
        Assert.Equal(404, new Caller().Send(method, path).Status);

    private static Answer Ask(string target, string? authorization = "Bearer sandbox-token", string? userAgent = "tests") =>
        new(Network.Handle(new("GET", target) { Authorization = authorization, UserAgent = userAgent }));
}
