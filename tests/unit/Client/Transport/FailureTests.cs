using System;
using System.Collections.Generic;
using System.Net;
using System.Net.Http;
using System.Threading.Tasks;
using MightyNetworks.Client;
using MightyNetworks.Client.Errors;
using MightyNetworks.UnitTests.Client.Fakes;
using Xunit;

namespace MightyNetworks.UnitTests.Client.Transport;

public class FailureTests
{
    private const string ChallengePage = "<!DOCTYPE html><html><head><title>Just a moment...</title></head></html>";

    public static TheoryData<int, FailureReason> Statuses => new()
    {
        { 400, FailureReason.BadRequest },
        { 401, FailureReason.Unauthorized },
        { 402, FailureReason.PaymentRequired },
        { 403, FailureReason.Forbidden },
        { 404, FailureReason.NotFound },
        { 408, FailureReason.Unavailable },
        { 409, FailureReason.Conflict },
        { 413, FailureReason.TooLarge },
        { 418, FailureReason.UnexpectedResponse },
        { 422, FailureReason.Invalid },
        { 429, FailureReason.RateLimited },
        { 500, FailureReason.ServiceError },
        { 502, FailureReason.Unavailable },
        { 503, FailureReason.Unavailable },
        { 504, FailureReason.Unavailable },
        { 520, FailureReason.Unavailable },
        { 527, FailureReason.Unavailable },
        { 528, FailureReason.ServiceError },
    };

    [Theory]
    [MemberData(nameof(Statuses))]
    public async Task A_status_has_a_reason_and_the_words_of_the_service(int status, FailureReason reason)
    {
        MightyNetworksException failure = await FailAsync(Answer.Json("""{"error":"No such luck"}""", status));
        Assert.Equal(reason, failure.Reason);
        Assert.Equal((HttpStatusCode)status, failure.Status);
        Assert.Equal("No such luck", failure.ServiceMessage);
        Assert.Equal("GET /members/5/", failure.Request);
        Assert.StartsWith("GET /members/5/ failed: ", failure.Message, StringComparison.Ordinal);
        Assert.Contains($"{status}", failure.Message, StringComparison.Ordinal);
        Assert.EndsWith("No such luck.", failure.Message, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Statuses))]
    public async Task A_status_without_a_body_is_explained(int status, FailureReason reason)
    {
        MightyNetworksException failure = await FailAsync(Answer.Status(status));
        Assert.Equal((reason, null), (failure.Reason, failure.ServiceMessage));
        Assert.Contains($"{status}", failure.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{"error":"Gone","message":"It left yesterday"}""", "Gone: It left yesterday")]
    [InlineData("""{"error":"Gone","message":"Gone"}""", "Gone")]
    [InlineData("""{"message":"It left"}""", "It left")]
    [InlineData("""{"error":null,"message":"It left"}""", "It left")]
    [InlineData("""{"error":"","status":422}""", null)]
    [InlineData("""{"error":{"name":["is too long"]}}""", "name: is too long")]
    [InlineData("""{"error":["a","b"]}""", "a; b")]
    [InlineData("""{"errors":["a","b"]}""", "a; b")]
    [InlineData("""{"errors":"Too long"}""", "Too long")]
    [InlineData("""{"errors":{"email":["is invalid","is taken"]}}""", "email: is invalid; is taken")]
    [InlineData("""{"title":"Bad","detail":"Very bad"}""", "Bad: Very bad")]
    [InlineData("""{"error":{"code":42,"fatal":true}}""", "code: 42; fatal: true")]
    [InlineData("""{"error":"\ud800"}""", null)]
    [InlineData("""{"error":"Gone""", null)]
    [InlineData("[1,2]", null)]
    [InlineData("Gone", null)]
    [InlineData("", null)]
    public async Task The_words_of_the_service_are_found_in_any_body(string body, string? words) =>
        Assert.Equal(words, (await FailAsync(Answer.Json(body, 422))).ServiceMessage);

    [Fact]
    public async Task Endless_words_are_cut()
    {
        MightyNetworksException failure = await FailAsync(Answer.Json($$"""{"error":"{{new string('x', 100_000)}}"}""", 422));
        Assert.InRange(failure.Message.Length, 500, 700);
    }

    [Theory]
    [InlineData("text/html")]
    [InlineData("application/json")]
    public async Task A_challenge_page_is_recognised_and_not_shown(string mediaType)
    {
        MightyNetworksException failure = await FailAsync(Answer.Text(403, "\n " + ChallengePage, mediaType));
        Assert.Equal(FailureReason.Challenged, failure.Reason);
        Assert.Null(failure.ServiceMessage);
        Assert.DoesNotContain("<", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_page_that_says_404_is_a_404()
    {
        MightyNetworksException failure = await FailAsync(Answer.Text(404, "<html>Not Found</html>", "text/html"));
        Assert.Equal(FailureReason.NotFound, failure.Reason);
        Assert.DoesNotContain("<", failure.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<html>Welcome</html>", "text/html")]
    [InlineData("", "application/json")]
    [InlineData("null", "application/json")]
    [InlineData("[]", "application/json")]
    [InlineData("""{"id":"five"}""", "application/json")]
    public async Task An_answer_that_is_not_what_was_promised_is_a_failure(string body, string mediaType)
    {
        using AdminApiClient client = TestClient.Create(new FakeService(Answer.Text(200, body, mediaType)));
        foreach ((string method, bool changes) in (IEnumerable<(string, bool)>)[("GET", false), ("PUT", true)])
        {
            MightyNetworksException failure = await Assert.ThrowsAsync<MightyNetworksException>(() => client.SendAsync(TestClient.Request(method)));
            Assert.Equal((FailureReason.UnexpectedResponse, changes), (failure.Reason, failure.MayHaveBeenDone));
        }
    }

    [Fact]
    public async Task A_service_that_cannot_be_reached_is_named()
    {
        MightyNetworksException failure = await FailAsync(Answer.Failure(HttpRequestError.NameResolutionError));
        Assert.Equal(FailureReason.Unreachable, failure.Reason);
        Assert.Contains("https://api.example.com could not be reached, and nothing was sent.", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_connection_that_breaks_is_told_from_one_that_never_was()
    {
        MightyNetworksException failure = await FailAsync(Answer.Failure(HttpRequestError.ResponseEnded));
        Assert.Equal(FailureReason.ConnectionLost, failure.Reason);
    }

    [Fact]
    public void A_token_of_another_network_names_both()
    {
        var actual = new Network { Id = 7, Subdomain = "seven" };
        MightyNetworksException failure = AdminApiClient.OtherNetwork("eight", actual);
        Assert.Equal(FailureReason.WrongNetwork, failure.Reason);
        Assert.Contains("7 (seven), not to eight", failure.Message, StringComparison.Ordinal);
    }

    private static async Task<MightyNetworksException> FailAsync(Answer.Reply reply)
    {
        using AdminApiClient client = TestClient.Create(new FakeService(reply), change: options => options with { MaxRetry = 0 });
        return await Assert.ThrowsAsync<MightyNetworksException>(() => client.SendAsync(TestClient.Request("GET")));
    }
}
