using System;
using System.Globalization;
using System.IO;
using System.IO.Compression;
using System.Net;
using System.Net.Http;
using System.Text;
using System.Threading;
using System.Threading.Tasks;
using MightyNetworks.Sandbox;
using MightyNetworks.Sandbox.Faults;
using Xunit;

namespace MightyNetworks.UnitTests.Sandbox;

public class WireFaultTests
{
    private const string NewTag = """{"title":"New"}""";

    [Theory]
    [InlineData("reset at=unread", FaultEnd.Reset, "nothing", false)]
    [InlineData("reset", FaultEnd.Reset, "nothing", false)]
    [InlineData("reset done", FaultEnd.Reset, "nothing", true)]
    [InlineData("close", FaultEnd.Close, "nothing", false)]
    [InlineData("close done", FaultEnd.Close, "nothing", true)]
    [InlineData("reset at=headers done", FaultEnd.Reset, "head", true)]
    [InlineData("close at=headers", FaultEnd.Close, "head", false)]
    [InlineData("reset at=body done", FaultEnd.Reset, "half", true)]
    [InlineData("close at=body done", FaultEnd.Close, "half", true)]
    [InlineData("close at=body done framing=until-close", FaultEnd.Close, "half", true)]
    [InlineData("close at=complete done", FaultEnd.Close, "all", true)]
    public async Task A_connection_ends_at_each_moment_on_fresh_and_on_used_connections(string action, FaultEnd end, string arrived, bool done)
    {
        foreach (bool used in new[] { false, true })
        {
            await using WireServer server = await WireServer.StartAsync("POST /tags " + action);
            if (used)
            {
                await server.WarmUpAsync();
            }

            WireResponse response = await server.SendAsync("POST", "/tags", NewTag);
            Assert.Equal(end, response.End);
            Assert.Equal(arrived, Arrived(response));
            Assert.Equal(done, server.Network.Log[^1].Done);
            Assert.Equal(done ? 6 : 5, Tags(server));
        }
    }

    [Fact(Timeout = 30_000)]
    public async Task A_request_on_a_connection_that_closed_in_the_meantime_is_counted()
    {
        await using (WireServer server = await WireServer.StartAsync("GET /me close at=complete"))
        {
            await server.SendAsync("GET", "/me", untilLength: true);
            WireResponse second = await server.SendAsync("GET", "/me");
            Assert.Equal(0, second.Length);
            server.Disconnect();
            while (server.Network.RequestCount < 2)
            {
                await Task.Yield();
            }
        }
    }

    [Theory]
    [InlineData("hang", 0)]
    [InlineData("hang at=unread", 0)]
    [InlineData("hang at=headers", 1)]
    [InlineData("hang at=body", 2)]
    public async Task A_response_hangs_until_the_client_gives_up(string action, int parts)
    {
        await using WireServer server = await WireServer.StartAsync("GET /me " + action);
        using var givesUp = new CancellationTokenSource();
        server.Network.Stalled += _ => givesUp.Cancel();
        WireResponse response = await server.SendAsync("GET", "/me", until: givesUp.Token);
        Assert.Equal(FaultEnd.Hang, response.End);
        Assert.Equal(parts, response.Length == 0 ? 0 : response.Body.Length == 0 ? 1 : 2);
    }

    [Fact]
    public async Task A_body_drips_for_ever()
    {
        await using WireServer server = await WireServer.StartAsync("GET /me drip at=headers");
        using var givesUp = new CancellationTokenSource();
        int stalls = 0;
        server.Network.Stalled += _ =>
        {
            if (++stalls == 20)
            {
                givesUp.Cancel();
            }
        };
        WireResponse response = await server.SendAsync("GET", "/me", until: givesUp.Token);
        Assert.InRange(response.Body.Length, 10, 20);
    }

    [Theory]
    [InlineData("framing=too-long", 10)]
    [InlineData("framing=length headers=1", 0)]
    public async Task A_length_is_wrong_where_it_is_to_be(string words, int excess)
    {
        await using WireServer server = await WireServer.StartAsync("GET /me ok " + words);
        WireResponse response = await server.SendAsync("GET", "/me");
        Assert.Equal(response.Body.Length + excess, int.Parse(response.Header("Content-Length")!, CultureInfo.InvariantCulture));
    }

    [Fact]
    public async Task A_length_may_be_half_of_the_truth()
    {
        await using WireServer server = await WireServer.StartAsync("GET /me ok framing=too-short");
        WireResponse response = await server.SendAsync("GET", "/me");
        Assert.Equal(response.Body.Length / 2, int.Parse(response.Header("Content-Length")!, CultureInfo.InvariantCulture));
    }

    [Theory]
    [InlineData("ok framing=chunked", true)]
    [InlineData("close at=body framing=chunked", false)]
    public async Task Chunks_end_or_are_cut(string action, bool complete)
    {
        await using WireServer server = await WireServer.StartAsync("GET /me " + action);
        WireResponse response = await server.SendAsync("GET", "/me");
        Assert.Equal("chunked", response.Header("Transfer-Encoding"));
        Assert.Equal(complete, response.Text.EndsWith("\r\n0\r\n\r\n", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("gzip", "gzip", true)]
    [InlineData("brotli", "br", true)]
    [InlineData("cut-gzip", "gzip", false)]
    [InlineData("cut-brotli", "br", false)]
    [InlineData("false-gzip", "gzip", false)]
    public async Task A_body_is_compressed_whole_cut_or_not_at_all(string encoding, string header, bool whole)
    {
        await using WireServer server = await WireServer.StartAsync("GET /me ok encoding=" + encoding);
        WireResponse response = await server.SendAsync("GET", "/me");
        Assert.Equal(header, response.Header("Content-Encoding"));
        Assert.Equal(whole, Unpack(response.Body, header).EndsWith('}'));
    }

    [Fact]
    public async Task A_bomb_is_a_megabyte_on_the_wire_and_a_gigabyte_unpacked()
    {
        await using WireServer server = await WireServer.StartAsync("GET /me ok body=bomb encoding=gzip framing=until-close");
        using var client = new HttpClient(new SocketsHttpHandler { AutomaticDecompression = DecompressionMethods.None });
        using var request = Request(server, "/me");
        using HttpResponseMessage response = await client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead);
        await using var wire = new CountingStream(await response.Content.ReadAsStreamAsync());
        await using var unpacked = new CountingStream(new GZipStream(wire, CompressionMode.Decompress));
        await unpacked.CopyToAsync(Stream.Null);
        Assert.InRange(wire.Count, 900_000, 1_200_000);
        Assert.InRange(unpacked.Count, 1L << 30, (1L << 30) + 10_000);
    }

    [Fact]
    public async Task An_endless_body_goes_on_until_the_client_leaves()
    {
        await using WireServer server = await WireServer.StartAsync("GET /me ok body=endless");
        using var client = new HttpClient();
        using var request = Request(server, "/me");
        using HttpResponseMessage response = await client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead);
        await using Stream body = await response.Content.ReadAsStreamAsync();
        byte[] buffer = new byte[64 * 1024];
        for (int megabytes = 0; megabytes < 5 * 16; megabytes++)
        {
            await body.ReadExactlyAsync(buffer);
        }
    }

    [Theory]
    [InlineData("103", "HTTP/1.1 103 ")]
    [InlineData("204 body=html", "HTTP/1.1 204 No Content")]
    [InlineData("524 body=html", "HTTP/1.1 524 ")]
    [InlineData("599", "HTTP/1.1 599 ")]
    public async Task Every_status_can_come_back(string action, string statusLine)
    {
        await using WireServer server = await WireServer.StartAsync($"GET /me {action} headers=1");
        Assert.Equal(statusLine, (await server.SendAsync("GET", "/me")).StatusLine);
    }

    [Theory]
    [InlineData("307 location=http://elsewhere.example/x", "http://elsewhere.example/x")]
    [InlineData("302 location=/admin/v1/networks/10001/spaces headers=5", "/admin/v1/networks/10001/spaces")]
    public async Task A_redirect_leads_elsewhere(string action, string location)
    {
        await using WireServer server = await WireServer.StartAsync("GET /me " + action);
        using var client = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false });
        using HttpRequestMessage request = Request(server, "/me");
        using HttpResponseMessage response = await client.SendAsync(request);
        Assert.Equal(location, response.Headers.Location?.OriginalString);
    }

    [Fact]
    public async Task Headers_come_in_huge_numbers()
    {
        await using WireServer server = await WireServer.StartAsync("GET /me ok headers=5000");
        Assert.Equal(5000, (await server.SendAsync("GET", "/me")).Head.Split("X-Sandbox-").Length - 1);
    }

    [Fact]
    public async Task Faults_are_set_and_cleared_while_the_server_runs()
    {
        await using WireServer server = await WireServer.StartAsync();
        using var client = new HttpClient { BaseAddress = server.Uri };
        await SetAsync(client, "faults", "GET /me 503\nGET /spaces 404 always");
        Assert.Equal(503, await StatusAsync(server, client, "/me"));
        Assert.Equal(200, await StatusAsync(server, client, "/me"));
        await SetAsync(client, "plan", "pass; 418; pass");
        Assert.Equal(200, await StatusAsync(server, client, "/spaces"));
        Assert.Equal(418, await StatusAsync(server, client, "/spaces"));
        Assert.Equal(200, await StatusAsync(server, client, "/me"));
        await SetAsync(client, "faults", "* * 500 always");
        (await client.DeleteAsync("/_sandbox/faults")).EnsureSuccessStatusCode();
        Assert.Equal(200, await StatusAsync(server, client, "/me"));
        using var wrong = new StringContent("GET /me perhaps");
        Assert.Equal(HttpStatusCode.BadRequest, (await client.PutAsync("/_sandbox/faults", wrong)).StatusCode);
        Assert.Contains("\"total_count\":5", await client.GetStringAsync("/_sandbox/peek/tags"), StringComparison.Ordinal);
        Assert.Equal(6, server.Network.RequestCount);
    }

    [Fact]
    public async Task A_new_network_with_other_options_is_served_while_the_server_runs()
    {
        await using WireServer server = await WireServer.StartAsync("* * 500 always");
        using var client = new HttpClient { BaseAddress = server.Uri };
        await SetAsync(client, "options", "--members\n7\n--shape\narray\n--compress");
        Assert.Equal(200, await StatusAsync(server, client, "/members"));
        Assert.Equal(7, new Answer(server.Network.Peek("GET", "/members")).Json.GetArrayLength());
        using var wrong = new StringContent("--members\nmany");
        Assert.Equal(HttpStatusCode.BadRequest, (await client.PutAsync("/_sandbox/options", wrong)).StatusCode);
        Assert.Equal((7, 1), (server.Network.Options.MemberCount, server.Network.RequestCount));
    }

    [Fact]
    public async Task Faults_are_drawn_at_random_while_the_server_runs()
    {
        await using WireServer server = await WireServer.StartAsync();
        using var client = new HttpClient { BaseAddress = server.Uri };
        (await client.PutAsync("/_sandbox/random/1/100", null)).EnsureSuccessStatusCode();
        await server.SendAsync("GET", "/me", untilLength: true);
        Assert.NotNull(server.Network.Log[^1].Fault);
    }

    private static async Task SetAsync(HttpClient client, string what, string text)
    {
        using var body = new StringContent(text);
        (await client.PutAsync("/_sandbox/" + what, body)).EnsureSuccessStatusCode();
    }

    private static async Task<int> StatusAsync(WireServer server, HttpClient client, string path)
    {
        using HttpRequestMessage request = Request(server, path);
        using HttpResponseMessage response = await client.SendAsync(request);
        return (int)response.StatusCode;
    }

    private static HttpRequestMessage Request(WireServer server, string path)
    {
        var request = new HttpRequestMessage(HttpMethod.Get, new Uri(server.Uri, "/admin/v1/networks/10001" + path));
        request.Headers.Authorization = new("Bearer", SandboxWorld.Token);
        request.Headers.UserAgent.ParseAdd("wire");
        return request;
    }

    private static string Arrived(WireResponse response) => (response.Length, response.Body.Length) switch
    {
        (0, _) => "nothing",
        (_, 0) => "head",
        _ => Encoding.UTF8.GetString(response.Body).EndsWith('}') ? "all" : "half",
    };

    private static int Tags(WireServer server) => new Answer(server.Network.Peek("GET", "/tags")).TotalCount;

    private static string Unpack(byte[] body, string encoding)
    {
        using var bytes = new MemoryStream(body);
        using Stream unpacked = encoding == "br" ? new BrotliStream(bytes, CompressionMode.Decompress) : new GZipStream(bytes, CompressionMode.Decompress);
        using var reader = new StreamReader(unpacked);
        try
        {
            return reader.ReadToEnd();
        }
        catch (Exception error) when (error is InvalidDataException or InvalidOperationException or IOException)
        {
            return error.Message;
        }
    }
}
