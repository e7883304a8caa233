using System;
using System.Linq;
using System.Net;
using System.Net.Http;
using System.Text;
using System.Text.Json;
using System.Threading;
using System.Threading.Tasks;
using MightyNetworks.Sandbox;
using MightyNetworks.Sandbox.Server;
using MightyNetworks.Sandbox.Webhooks;
using Xunit;

namespace MightyNetworks.UnitTests.Sandbox.Webhooks;

/// <summary>The webhook of the sandbox server, end to end.</summary>
public sealed class ServerTests
{
    [Fact]
    public async Task A_change_through_the_API_arrives_at_the_endpoint()
    {
        await using LoopbackEndpoint endpoint = await LoopbackEndpoint.StartAsync();
        await using SandboxServer server = await StartAsync(endpoint);
        using HttpClient http = ClientOf(server);
        using HttpResponseMessage made = await http.PostAsync(
            "/admin/v1/networks/10001/members", Json("""{"email":"ada@example.net","first_name":"Ada","last_name":"Lovelace"}"""), CancellationToken.None);
        Assert.Equal(HttpStatusCode.Created, made.StatusCode);
        JsonElement log = await GetAsync(http, "/_sandbox/webhooks/idle");
        Assert.Equal(3, log.GetProperty("counts").GetProperty("delivered").GetInt32());
        Assert.Equal(["MEMBER_JOINED", "MemberJoined", "MemberJoinedHook"], endpoint.Received.Select(delivery => delivery.Type).Order(StringComparer.Ordinal));
        Assert.All(endpoint.Received, delivery => Assert.Equal("Bearer from-the-environment", delivery.Authorization));
    }

    [Fact]
    public async Task The_log_shows_what_was_retried()
    {
        await using LoopbackEndpoint endpoint = await LoopbackEndpoint.StartAsync(503, 500);
        await using SandboxServer server = await StartAsync(endpoint, "--webhook-speed", "100000");
        using HttpClient http = ClientOf(server);
        using HttpResponseMessage raised = await http.PostAsync("/_sandbox/webhooks/invite_requested?member=20000004", null, CancellationToken.None);
        JsonElement log = await GetAsync(http, "/_sandbox/webhooks/idle");
        Assert.Equal("active", log.GetProperty("counts").GetProperty("state").GetString());
        Assert.Equal(2, log.GetProperty("counts").GetProperty("retried").GetInt32());
        JsonElement delivery = Assert.Single(log.GetProperty("deliveries").EnumerateArray());
        Assert.Equal("InviteRequested", delivery.GetProperty("eventType").GetString());
        Assert.Equal(("delivered", 3, 202), (delivery.GetProperty("outcome").GetString(), delivery.GetProperty("attempts").GetInt32(), delivery.GetProperty("status").GetInt32()));
    }

    [Fact]
    public async Task A_member_changes_a_bio_and_a_reset_forgets_it()
    {
        await using LoopbackEndpoint endpoint = await LoopbackEndpoint.StartAsync();
        await using SandboxServer server = await StartAsync(endpoint, "--webhook-spelling", "pascal");
        using HttpClient http = ClientOf(server);
        using HttpResponseMessage changed = await http.PutAsync($"/_sandbox/members/{SandboxWorld.PlainMember}/bio", Json("I sail."), CancellationToken.None);
        await GetAsync(http, "/_sandbox/webhooks/idle");
        Assert.Equal(["MemberUpdated", "PostCreated"], endpoint.Received.Select(delivery => delivery.Type).Order(StringComparer.Ordinal));
        using HttpResponseMessage reset = await http.PostAsync("/_sandbox/reset", null, CancellationToken.None);
        Assert.Empty((await GetAsync(http, "/_sandbox/webhooks")).GetProperty("deliveries").EnumerateArray());
    }

    [Theory]
    [InlineData("/_sandbox/webhooks")]
    [InlineData("/_sandbox/webhooks/idle")]
    public async Task Without_a_webhook_there_is_no_log(string path)
    {
        await using SandboxServer server = await SandboxServer.StartAsync(ServerOptions.Parse([], _ => null));
        using HttpClient http = ClientOf(server);
        using HttpResponseMessage response = await http.GetAsync(path, CancellationToken.None);
        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
    }

    [Fact]
    public async Task An_unknown_kind_is_not_found()
    {
        await using LoopbackEndpoint endpoint = await LoopbackEndpoint.StartAsync();
        await using SandboxServer server = await StartAsync(endpoint);
        using HttpClient http = ClientOf(server);
        using HttpResponseMessage response = await http.PostAsync("/_sandbox/webhooks/PostDeleted", null, CancellationToken.None);
        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
    }

    [Theory]
    [InlineData("--webhook http://127.0.0.1/", "MN_WEBHOOK_KEY")]
    [InlineData("--webhook-key k", "--webhook")]
    [InlineData("--webhook-speed 5", "--webhook")]
    [InlineData("--webhook here --webhook-key k", "http or https")]
    [InlineData("--webhook http://127.0.0.1/ --webhook-key k --webhook-speed 0", "--webhook-speed")]
    [InlineData("--webhook http://127.0.0.1/ --webhook-key k --webhook-duplicates 101", "duplicates")]
    [InlineData("--webhook http://127.0.0.1/ --webhook-key k --webhook-spelling kebab", "pascal")]
    public void Arguments_that_contradict_each_other_are_rejected(string line, string expected) =>
        Assert.Contains(expected, Assert.Throws<FormatException>(() => Parse(line)).Message, StringComparison.Ordinal);

    [Fact]
    public void Every_argument_has_its_effect()
    {
        SandboxWebhookOptions options = Parse("--webhook https://example.com/hooks --webhook-key k --webhook-speed 60 --webhook-duplicates 25 --webhook-delay 90 --webhook-spelling snake").Webhook!;
        Assert.Equal(("https://example.com/hooks", "k", 60, 0.25), (options.Endpoint.AbsoluteUri, options.Key, options.Speed, options.Duplicates));
        Assert.Equal((TimeSpan.FromSeconds(90), SandboxWebhookSpelling.Snake), (options.Delay, options.Spelling));
        Assert.Null(Parse("").Webhook);
    }

    private static ServerOptions Parse(string line) => ServerOptions.Parse(line.Split(' ', StringSplitOptions.RemoveEmptyEntries), _ => null);

    private static Task<SandboxServer> StartAsync(LoopbackEndpoint endpoint, params string[] more) =>
        SandboxServer.StartAsync(ServerOptions.Parse(["--webhook", endpoint.Address, .. more], name => name == "MN_WEBHOOK_KEY" ? "from-the-environment, the-former" : null));

    private static HttpClient ClientOf(SandboxServer server) => new()
    {
        BaseAddress = server.Uri,
        DefaultRequestHeaders = { { "Authorization", "Bearer " + SandboxWorld.Token }, { "User-Agent", "tests" } },
    };

    private static StringContent Json(string text) => new(text, Encoding.UTF8, "application/json");

    private static async Task<JsonElement> GetAsync(HttpClient http, string path)
    {
        using JsonDocument document = JsonDocument.Parse(await http.GetStringAsync(path, CancellationToken.None));
        return document.RootElement.Clone();
    }
}
