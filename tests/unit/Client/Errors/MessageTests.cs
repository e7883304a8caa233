using System;
using System.Net;
using System.Net.Http;
using System.Threading.Tasks;
using MightyNetworks.Client;
using MightyNetworks.Client.Errors;
using MightyNetworks.Client.Transport;
using MightyNetworks.UnitTests.Client.Fakes;
using Xunit;

namespace MightyNetworks.UnitTests.Client.Errors;

/// <summary>The messages of failed requests, word for word: what failed, why, and whether the change may have been made.</summary>
public class MessageTests
{
    private const string Unsure = " The change may have been made all the same; check before you repeat it.";
    private const string Redirects = "the service redirects to another address ({0}); redirects are not followed, because they would receive the token.";
    private const string Undocumented = "the service returned status {0}, which the API does not document.";

    [Theory]
    [InlineData(300, Redirects, true)]
    [InlineData(302, Redirects, true)]
    [InlineData(399, Redirects, true)]
    [InlineData(400, "the service rejected the request as malformed (400).", false)]
    [InlineData(401, "the token was not accepted (401).", false)]
    [InlineData(402, "the network's plan does not include this (402).", false)]
    [InlineData(403, "this is not allowed (403).", false)]
    [InlineData(404, "not found in this network (404).", false)]
    [InlineData(407, "the proxy asks for a credential (407), and nothing was sent.", false)]
    [InlineData(408, "the service is temporarily unavailable (408).", true)]
    [InlineData(409, "the current state of the object does not allow this (409).", false)]
    [InlineData(413, "the content is larger than the service accepts (413).", false)]
    [InlineData(422, "the service rejected the request (422).", false)]
    [InlineData(429, "too many requests (429).", false)]
    [InlineData(499, Undocumented, false)]
    [InlineData(500, "the service had an internal error (500).", true)]
    [InlineData(503, "the service is temporarily unavailable (503).", true)]
    public async Task A_status_is_explained(int status, string words, bool maybe)
    {
        string explained = string.Format(null, words, status);
        Assert.Equal($"GET /members/5/ failed: {explained}", await MessageAsync("GET", Answer.Status(status)));
        Assert.Equal($"POST /members failed: {explained}{(maybe ? Unsure : null)}", await MessageAsync("POST", Answer.Status(status)));
    }

    [Theory]
    [InlineData("text/html", "Just a moment")]
    [InlineData("application/xhtml+xml", "Just a moment")]
    [InlineData("text/plain", "<html>Just a moment</html>")]
    public async Task A_web_page_in_place_of_a_refusal_comes_from_a_filter(string mediaType, string body) =>
        Assert.Equal(
            "GET /members/5/ failed: a filter in front of the service returned a web page (403).",
            await MessageAsync("GET", Answer.Text(403, body, mediaType)));

    [Fact]
    public async Task Another_403_is_a_refusal() =>
        Assert.Equal("GET /members/5/ failed: this is not allowed (403).", await MessageAsync("GET", Answer.Text(403, "No", "text/plain")));

    [Theory]
    [InlineData("Gone", "Gone.")]
    [InlineData("Gone.", "Gone.")]
    [InlineData("Gone!", "Gone!")]
    [InlineData("Gone?", "Gone?")]
    public async Task The_words_of_the_service_end_as_a_sentence(string words, string sentence) =>
        Assert.Equal(
            $"GET /members/5/ failed: the service rejected the request (422). {sentence}",
            await MessageAsync("GET", Answer.Json($$"""{"error":"{{words}}"}""", 422)));

    [Theory]
    [InlineData("""{"errors":["", "too long"]}""", "too long")]
    [InlineData("""{"errors":["", ""]}""", null)]
    [InlineData("<html>", null)]
    public async Task Empty_words_are_left_out(string body, string? words) => Assert.Equal(words, (await FailAsync("GET", Answer.Json(body, 422))).ServiceMessage);

    [Theory]
    [InlineData(500, 500)]
    [InlineData(501, 503)]
    public async Task Words_are_cut_after_500_characters(int length, int shown)
    {
        string words = (await FailAsync("GET", Answer.Json($$"""{"error":"{{new string('x', length)}}"}""", 422))).ServiceMessage!;
        Assert.Equal((shown, shown > 500), (words.Length, words.EndsWith("...", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("GET", "GET /members/5/", "")]
    [InlineData("PUT", "PUT /members/5/", Unsure)]
    public async Task A_response_that_cannot_be_read_says_whether_the_change_may_have_been_made(string method, string request, string unsure)
    {
        MightyNetworksException failure = await FailAsync(method, Answer.Json("null"));
        Assert.Equal($"{request}: the response is null.{unsure}", failure.Message);
        Assert.Equal(request, failure.Request);
    }

    [Theory]
    [InlineData("GET", "GET /members/5/", "")]
    [InlineData("PUT", "PUT /members/5/", Unsure)]
    public async Task A_broken_connection_says_whether_the_change_may_have_been_made(string method, string request, string unsure) =>
        Assert.Equal(
            $"{request} failed: the connection broke before the response was complete. It broke.{unsure}",
            await MessageAsync(method, Answer.Failure(HttpRequestError.ResponseEnded)));

    [Theory]
    [InlineData("GET", "GET /members/5/")]
    [InlineData("PUT", "PUT /members/5/")]
    public async Task A_service_that_was_not_reached_has_changed_nothing(string method, string request) =>
        Assert.Equal(
            $"{request} failed: https://api.example.com could not be reached, and nothing was sent. It broke.",
            await MessageAsync(method, Answer.Failure(HttpRequestError.ConnectionError)));

    // The HTTP stack of .NET Framework reports these.
    [Theory]
    [InlineData(WebExceptionStatus.NameResolutionFailure, true)]
    [InlineData(WebExceptionStatus.TrustFailure, true)]
    [InlineData(WebExceptionStatus.ConnectFailure, false)]
    public async Task An_unknown_host_and_an_untrusted_one_are_final(WebExceptionStatus status, bool isFinal)
    {
        using var service = new FakeService(Answer.Failure(HttpRequestError.ConnectionError, new WebException("No.", status)));
        using AdminApiClient client = TestClient.Create(service, change: options => options with { MaxRetry = 1 });
        await Assert.ThrowsAsync<MightyNetworksException>(() => client.SendAsync(TestClient.Request("GET")));
        Assert.Equal(isFinal ? 1 : 2, service.Sent.Count);
    }

    [Theory]
    [InlineData("members/5", "is not an absolute one")]
    [InlineData("https://ada:secret@api.example.com/", "holds a user name or password")]
    [InlineData("http://api.example.com/", "http://api.example.com is not https. A token is sent unencrypted (http) only to this machine itself.")]
    [InlineData("https://api.example.com/v2", "https://api.example.com holds a path, query or fragment")]
    [InlineData("https://api.example.com/?a=b", "https://api.example.com holds a path, query or fragment")]
    [InlineData("https://api.example.com/#b", "https://api.example.com holds a path, query or fragment")]
    public void An_address_that_is_refused_is_explained(string address, string words)
    {
        ArgumentException refusal = Assert.Throws<ArgumentException>(() => ServiceAddress.Check(new Uri(address, UriKind.RelativeOrAbsolute)));
        Assert.Contains(words, refusal.Message, StringComparison.Ordinal);
    }

    private static async Task<string> MessageAsync(string method, Answer.Reply reply) => (await FailAsync(method, reply)).Message;

    private static async Task<MightyNetworksException> FailAsync(string method, Answer.Reply reply)
    {
        using AdminApiClient client = TestClient.Create(new FakeService(reply), change: options => options with { MaxRetry = 0 });
        return await Assert.ThrowsAsync<MightyNetworksException>(() => client.SendAsync(TestClient.Request(method)));
    }
}
