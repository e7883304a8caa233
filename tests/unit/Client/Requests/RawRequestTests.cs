using System;
using System.Linq;
using System.Net.Http;
using System.Text.Json;
using System.Threading.Tasks;
using MightyNetworks.Client;
using MightyNetworks.Client.Json;
using MightyNetworks.Client.Paging;
using MightyNetworks.Client.Requests;
using MightyNetworks.Sandbox;
using Xunit;

namespace MightyNetworks.UnitTests.Client.Requests;

public class RawRequestTests
{
    private const string Elsewhere = "it is an address of its own. Give the path below the network, like /members";
    private const string Character = "it has a character that no path has";

    [Theory]
    [InlineData("/members", "/members")]
    [InlineData("members/5/", "/members/5/")]
    [InlineData("/", "/")]
    [InlineData("/invites?email=a%2Bb%40c.d&x=1+2", "/invites?email=a%2Bb%40c.d&x=1%202")]
    [InlineData("/a..b/...", "/a..b/...")]
    [InlineData("", "/")]
    [InlineData("?a=1", "/?a=1")]
    public void A_path_below_the_network_is_taken(string given, string sent) =>
        Assert.Equal(sent, RawRequest.Send(HttpMethod.Get, given).PathAndQuery);

    [Theory]
    [InlineData("https://evil.example/members", Elsewhere)]
    [InlineData("//evil.example/members", Elsewhere)]
    [InlineData("/..")]
    [InlineData("/../10002/members")]
    [InlineData("/members/../../10002")]
    [InlineData("/%2e%2e/10002")]
    [InlineData("/.%2E/10002")]
    [InlineData("/a%2f..%2f..%2f10002")]
    [InlineData("\\..\\10002")]
    [InlineData("/a%5c..%5c10002")]
    [InlineData("/./members")]
    [InlineData("/members#x", Character)]
    [InlineData("/members?a=b#x", Character)]
    [InlineData("/members%0d%0aX", Character)]
    [InlineData("/members%0d%0aX: y", Elsewhere)]
    public void A_path_that_leads_elsewhere_is_refused(string path, string why = "it leads out of the network")
    {
        ArgumentException refusal = Assert.Throws<ArgumentException>(() => RawRequest.Send(HttpMethod.Get, path));
        Assert.Equal($"The path '{path}' is refused: {why}.", refusal.Message);
        Assert.Throws<ArgumentException>(() => RawRequest.List(path));
    }

    [Theory]
    [InlineData("GET", true)]
    [InlineData("DELETE", true)]
    [InlineData("PUT", false)]
    [InlineData("PATCH", false)]
    [InlineData("POST", false)]
    public void Only_a_request_that_certainly_has_one_effect_is_repeated(string method, bool isRepeatable) =>
        Assert.Equal(isRepeatable, RawRequest.Send(new HttpMethod(method), "/members/5/").IsRepeatable);

    [Theory]
    [InlineData(JsonLimits.Depth, true)]
    [InlineData(JsonLimits.Depth + 1, false)]
    public void A_body_may_be_nested_as_deep_as_a_response(int depth, bool isTaken)
    {
        string json = new string('[', depth) + new string(']', depth);
        Exception? refusal = Record.Exception(() => JsonBody.Parse(json));
        Assert.Equal(isTaken, refusal is null);
    }

    [Fact]
    public void More_of_the_query_follows_that_of_the_path() =>
        Assert.Equal("/posts?a=1&b=2%263", RawRequest.Send(HttpMethod.Get, "/posts?a=1", Query.Empty.With("b", "2&3")).PathAndQuery);

    [Fact]
    public async Task An_answer_is_kept_as_it_was_sent()
    {
        using AdminApiClient client = Connect();
        RawJson member = (await client.SendAsync(RawRequest.Send(HttpMethod.Get, "/members/20000005/")))!;
        Assert.Equal(JsonValueKind.Object, member.Value.ValueKind);
        Assert.Equal(SandboxWorld.PayingMember, member.Value.GetProperty("id").GetUInt64());
    }

    [Fact]
    public async Task An_answer_of_nothing_is_no_failure()
    {
        using AdminApiClient client = Connect();
        RawJson answer = (await client.SendAsync(RawRequest.Send(HttpMethod.Delete, "/tags/710005/")))!;
        Assert.Equal(JsonValueKind.Undefined, answer.Value.ValueKind);
        Assert.Empty(answer.ToString());
    }

    [Fact]
    public async Task A_body_is_sent_as_it_is()
    {
        using AdminApiClient client = Connect();
        RawJson tag = (await client.SendAsync(RawRequest.Send(HttpMethod.Post, "/tags", body: JsonBody.Parse("""{"title": "Größe"}"""))))!;
        Assert.Equal("Größe", tag.Value.GetProperty("title").GetString());
    }

    [Theory]
    [InlineData(ListShape.Both)]
    [InlineData(ListShape.ItemsAndLinks)]
    [InlineData(ListShape.DataAndMeta)]
    [InlineData(ListShape.BareArray)]
    public async Task A_list_of_any_shape_is_read_to_its_end(ListShape shape)
    {
        using AdminApiClient client = Connect(shape);
        using PageReader<RawJson> pages = client.Read(RawRequest.List("/members"), PageRange.All);
        int count = 0;
        while (await pages.NextAsync() is { } page)
        {
            count += page.Count(member => member.Value.GetProperty("id").GetUInt64() > 0);
        }

        Assert.Equal(SandboxWorld.MemberCount, count);
        Assert.Equal(shape is ListShape.BareArray ? 4 : 3, client.Requests.Made);
    }

    private static AdminApiClient Connect(ListShape shape = ListShape.Both) =>
        new(new ClientOptions { NetworkId = "10001", Token = SandboxWorld.Token }, new SandboxHandler(new(new() { ListShape = shape })));
}
