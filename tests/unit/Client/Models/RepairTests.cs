using System.Linq;
using System.Net.Http;
using System.Net.Http.Headers;
using System.Threading.Tasks;
using MightyNetworks.Client;
using MightyNetworks.Client.Errors;
using MightyNetworks.Client.Requests;
using MightyNetworks.UnitTests.Client.Fakes;
using Xunit;

namespace MightyNetworks.UnitTests.Client.Models;

/// <summary>Tests of invalid Unicode: only the invalid characters are lost.</summary>
public class RepairTests
{
    private static readonly byte[] InvalidUtf8 = [.. "{\"id\":5,\"first_name\":\"A"u8, 0xFF, .. "da\"}"u8];

    [Theory]
    [InlineData("""{"id":5,"first_name":"A\ud83dda"}""", "A\ufffdda")]
    [InlineData("""{"id":5,"first_name":"\ude00\ud83d"}""", "\ufffd\ufffd")]
    [InlineData("""{"id":5,"first_name":"\ud83d\ude00 \\ud83d"}""", "\ud83d\ude00 \\ud83d")]
    public async Task Half_a_character_is_replaced(string json, string name)
    {
        using var service = new FakeService(Answer.Json(json));
        using AdminApiClient client = TestClient.Create(service);
        Assert.Equal(name, (await client.SendAsync(TestClient.Request("GET")))!.FirstName);
    }

    [Fact]
    public async Task A_byte_that_is_not_UTF8_is_replaced()
    {
        using var service = new FakeService(Body(InvalidUtf8), Body(InvalidUtf8));
        using AdminApiClient client = TestClient.Create(service);
        Assert.Equal("A\ufffdda", (await client.SendAsync(TestClient.Request("GET")))!.FirstName);
        RawJson? raw = await client.SendAsync(RawRequest.Send(HttpMethod.Get, "/members/5/"));
        Assert.Equal("A\ufffdda", raw!.Value.GetProperty("first_name").GetString());
    }

    [Theory]
    [InlineData(200, true)]
    [InlineData(5000, false)]
    public async Task Nesting_is_read_to_a_depth(int depth, bool isRead)
    {
        string json = string.Concat(Enumerable.Repeat("""{"a":""", depth)) + "1" + new string('}', depth);
        using var service = new FakeService(Answer.Json(json));
        using AdminApiClient client = TestClient.Create(service);
        Task<RawJson?> request = client.SendAsync(RawRequest.Send(HttpMethod.Get, "/deep"));
        if (isRead)
        {
            Assert.Equal(json, (await request)!.ToString());
        }
        else
        {
            Assert.Equal(FailureReason.UnexpectedResponse, (await Assert.ThrowsAsync<MightyNetworksException>(() => request)).Reason);
        }
    }

    private static Answer.Reply Body(byte[] bytes)
    {
        var content = new ByteArrayContent(bytes);
        content.Headers.ContentType = new MediaTypeHeaderValue("application/json");
        return Answer.Body(content);
    }
}
