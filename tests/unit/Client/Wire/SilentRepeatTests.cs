using System;
using System.Linq;
using System.Threading.Tasks;
using MightyNetworks.Client;
using MightyNetworks.Client.Errors;
using MightyNetworks.Client.Operations;
using MightyNetworks.UnitTests.Client.Fakes;
using Xunit;

namespace MightyNetworks.UnitTests.Client.Wire;

/// <summary>Tests that the client counts every request that the server receives.</summary>
public class SilentRepeatTests
{
    private const string Ada = """{"id":5,"first_name":"Ada"}""";

    public static TheoryData<string, bool, bool> Cases
    {
        get
        {
            var cases = new TheoryData<string, bool, bool>();
            foreach (string method in (string[])["GET", "PUT", "PATCH", "POST", "DELETE", "POST without a body", "DELETE of nothing"])
            {
                foreach (bool isReused in (bool[])[false, true])
                {
                    cases.Add(method, isReused, false);
                    cases.Add(method, isReused, true);
                }
            }

            return cases;
        }
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public async Task A_connection_that_ends_before_the_response_costs_one_request(string method, bool isReused, bool isReset)
    {
        await using var server = new RawServer((number, exchange) =>
        {
            if (isReused && number == 1)
            {
                return exchange.SendJsonAsync(Ada);
            }

            if (isReset)
            {
                exchange.Reset();
            }
            else
            {
                exchange.Close();
            }

            return Task.CompletedTask;
        });
        using AdminApiClient client = Connect(server, maxRetry: 0);
        if (isReused)
        {
            await client.SendAsync(TestClient.Request("GET"));
        }

        MightyNetworksException failure = await Assert.ThrowsAsync<MightyNetworksException>(() => SendAsync(client, method));
        Assert.Equal((FailureReason.ConnectionLost, method != "GET"), (failure.Reason, failure.MayHaveBeenDone));
        Assert.Equal(isReused ? 2 : 1, server.Heads.Count);
        Assert.Equal(server.Heads.Count, client.Requests.Made);
    }

    [Theory]
    [InlineData("GET")]
    [InlineData("PUT")]
    [InlineData("PATCH")]
    [InlineData("DELETE")]
    public async Task A_repeat_of_ours_is_sent_once_and_counted(string method)
    {
        await using var server = new RawServer((number, exchange) =>
        {
            if (number > 1)
            {
                return exchange.SendJsonAsync(Ada);
            }

            exchange.Close();
            return Task.CompletedTask;
        });
        using AdminApiClient client = Connect(server, maxRetry: 5);
        Assert.Equal("Ada", (await client.SendAsync(TestClient.Request(method)))!.FirstName);
        Assert.Equal((2, 2, 1), (server.Heads.Count, client.Requests.Made, client.Requests.Retried));
    }

    [Fact]
    public async Task A_request_without_a_body_says_that_it_has_none()
    {
        await using var server = new RawServer((_, exchange) => exchange.SendJsonAsync(Ada));
        using AdminApiClient client = Connect(server, maxRetry: 0);
        await client.SendAsync(TestClient.Request("GET"));
        string head = server.Heads.Single();
        Assert.Contains("\r\nContent-Length: 0\r\n", head, StringComparison.Ordinal);
        Assert.DoesNotContain("Content-Type", head, StringComparison.Ordinal);
        Assert.DoesNotContain("Expect", head, StringComparison.Ordinal);
    }

    private static AdminApiClient Connect(RawServer server, int maxRetry)
    {
        ClientOptions options = TestClient.Options() with { BaseUri = server.Uri, MaxRetry = maxRetry };
        return new AdminApiClient(options, null, new ImpatientClock());
    }

    private static async Task SendAsync(AdminApiClient client, string method)
    {
        switch (method)
        {
            case "POST without a body":
                await client.SendAsync(PasswordResets.Send(5));
                break;
            case "DELETE of nothing":
                await client.SendAsync(Members.DeleteAccount(5));
                break;
            default:
                await client.SendAsync(TestClient.Request(method));
                break;
        }
    }
}
