using System.Collections.Generic;
using System.Linq;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Threading.Tasks;
using MightyNetworks.Client;
using MightyNetworks.Client.Errors;
using MightyNetworks.Client.Json;
using MightyNetworks.Client.Operations;
using MightyNetworks.Client.Paging;
using MightyNetworks.Client.Requests;
using MightyNetworks.Sandbox;
using MightyNetworks.UnitTests.Client.Fakes;
using Xunit;
using Known = MightyNetworks.Sandbox.SandboxWorld;

namespace MightyNetworks.UnitTests.Contract;

/// <summary>Tests of the vendor's samples with the sandbox and the client.</summary>
public class VendorSampleTests
{
    private static readonly SandboxNetwork Network = new();

    public static TheoryData<string> Commands => ["network", "overview", "put-member", "patch-space-member"];

    [Theory]
    [MemberData(nameof(Commands))]
    public void The_sandbox_takes_a_curl_command(string name) => Assert.Equal(200, new SandboxNetwork().Handle(VendorSample.Curl(name)).StatusCode);

    [Fact]
    public void The_commands_do_what_their_pages_say()
    {
        var network = new SandboxNetwork();
        JsonNode member = Json(network.Handle(VendorSample.Curl("put-member")));
        Assert.Equal(("moderator", "Jane", "Smith"), (network.RoleOf(Known.PlainMember), (string?)member["first_name"], (string?)member["last_name"]));
        network.Handle(VendorSample.Curl("patch-space-member"));
        Assert.Equal("moderator", network.SpaceRoleOf(Known.WelcomeSpace, Known.PlainMember));
    }

    [Fact]
    public void The_client_sends_what_the_commands_send()
    {
        var changes = new MemberUpdate { Role = MemberRole.Moderator, Email = "jane.smith@example.com", FirstName = "Jane", LastName = "Smith" };
        AssertSame("network", Networks.Get());
        AssertSame("put-member", Members.Replace(Known.PlainMember, changes));
        AssertSame("patch-space-member", SpaceMembers.SetRole(Known.WelcomeSpace, Known.PlainMember, MemberRole.Moderator));
    }

    [Fact]
    public void The_sandbox_takes_the_operations_of_the_quick_reference()
    {
        var network = new SandboxNetwork();
        Assert.Equal([200, 200, 201, 200, 200], VendorSample.Operations().Select(request => network.Handle(request).StatusCode));
    }

    [Theory]
    [InlineData("put-member", "[email\u00a0protected]", "<string>")]
    [InlineData("patch-space-member", "ada.lovelace@example.com", null)]
    public async Task The_client_reads_a_member(string name, string email, string? bio)
    {
        using AdminApiClient client = TestClient.Create(new FakeService(Answer.Json(VendorSample.Json(name))));
        SpaceMember member = (await client.SendAsync(SpaceMembers.Get(1, 1234)))!;
        Assert.Equal((1234UL, email, "<string>", 123, bio), (member.MemberId, member.Email, member.Location, member.ReferralCount, member.Bio));
        Assert.Equal("<string>", Assert.Single(member.Categories!).Title);
        Assert.NotNull(member.UpdatedAt);
        Assert.Null(member.AdditionalProperties);
    }

    [Theory]
    [InlineData("page-of-data")]
    [InlineData("page-of-items")]
    public async Task The_client_reads_a_page(string name)
    {
        using AdminApiClient client = TestClient.Create(new FakeService(Answer.Json(VendorSample.Json(name, """[{"id": 1}, {"id": 2}]"""))));
        using PageReader<Member> pages = client.Read(Members.List(), new PageRange());
        IReadOnlyList<Member> page = (await pages.NextAsync())!;
        Assert.Equal([1UL, 2UL], page.Select(member => member.Id));
    }

    [Theory]
    [InlineData("page-of-data", ListShape.DataAndMeta)]
    [InlineData("page-of-items", ListShape.ItemsAndLinks)]
    public void The_sandbox_sends_such_a_page(string name, ListShape shape)
    {
        JsonNode printed = JsonNode.Parse(VendorSample.Json(name))!;
        JsonNode sent = Json(new SandboxNetwork(new() { ListShape = shape }).Handle(VendorSample.Curl("overview")));
        Assert.Equal(printed.AsObject().Select(p => p.Key), sent.AsObject().Select(p => p.Key));
        Assert.Equal(printed["links"]?.AsObject().Select(p => p.Key), sent["links"]?.AsObject().Select(p => p.Key));
        Assert.True(JsonNode.DeepEquals(printed["meta"], sent["meta"]));
    }

    [Fact]
    public void The_sandbox_refuses_a_wrong_token_in_the_printed_words()
    {
        SandboxRequest request = VendorSample.Curl("network");
        SandboxResponse response = Network.Handle(new SandboxRequest(request.Method, request.Target) { Authorization = "Bearer wrong", UserAgent = request.UserAgent });
        Assert.True(JsonNode.DeepEquals(JsonNode.Parse(VendorSample.Json("error")), Json(response)));
    }

    [Fact]
    public async Task The_client_understands_the_printed_error()
    {
        using AdminApiClient client = TestClient.Create(new FakeService(Answer.Json(VendorSample.Json("error"), 401)));
        MightyNetworksException failure = await Assert.ThrowsAsync<MightyNetworksException>(() => client.SendAsync(Networks.Get()));
        Assert.Equal((FailureReason.Unauthorized, "unauthorized: Invalid API token"), (failure.Reason, failure.ServiceMessage));
    }

    [Fact]
    public void A_printed_event_has_what_the_contract_requires_and_a_payload_that_is_read()
    {
        JsonObject envelope = JsonNode.Parse(VendorSample.Body("webhook"))!.AsObject();
        JsonElement schema = ContractDocument.Root.GetProperty("webhooks").GetProperty((string)envelope["event_type"]!).GetProperty("post")
            .GetProperty("requestBody").GetProperty("content").GetProperty("application/json").GetProperty("schema");
        Assert.Empty(schema.GetProperty("required").EnumerateArray().Select(name => name.GetString()!).Except(envelope.Select(p => p.Key)));
        Post post = envelope["payload"].Deserialize(WireJson.Default.Post)!;
        Assert.Equal((12345UL, "Example post title", 111UL), (post.PostId, post.Title, post.SpaceId));
        Assert.Equal("John", post.AdditionalProperties!["author"].GetProperty("first_name").GetString());
    }

    private static JsonNode Json(SandboxResponse response) => JsonNode.Parse(response.Body.Span)!;

    private static void AssertSame(string command, ApiRequest request)
    {
        SandboxRequest printed = VendorSample.Curl(command);
        Assert.Equal((printed.Method, printed.Target), (request.Method.Method, $"/admin/v1/networks/{Known.NetworkId}{request.PathAndQuery}"));
        string body = request.Body is null ? "null" : SentBody.Of(request.Body).Text;
        Assert.True(JsonNode.DeepEquals(printed.Body.IsEmpty ? null : JsonNode.Parse(Encoding.UTF8.GetString(printed.Body.Span)), JsonNode.Parse(body)));
    }
}
