using System;
using System.Net.Http;
using MightyNetworks.Client;
using MightyNetworks.Client.Json;
using MightyNetworks.Client.Operations;
using MightyNetworks.Client.Requests;

namespace MightyNetworks.UnitTests.Client.Fakes;

/// <summary>Clients that speak to a fake service, and requests of each kind.</summary>
internal static class TestClient
{
    internal const string Token = "a-very-secret-token";

    /// <summary>Jitter is at its bound, so that waits are 1, 2, 4, 8, ... seconds.</summary>
    internal static AdminApiClient Create(HttpMessageHandler service, TimeProvider? clock = null, Func<ClientOptions, ClientOptions>? change = null, Func<double>? random = null)
    {
        ClientOptions options = Options();
        return new AdminApiClient(change?.Invoke(options) ?? options, service, clock ?? new ImpatientClock(), random ?? (() => 1.0));
    }

    internal static ClientOptions Options() => new()
    {
        BaseUri = new Uri("https://api.example.com/"),
        NetworkId = "10001",
        Token = Token,
        UserAgent = "Tests/1.0",
        Timeout = TimeSpan.FromHours(1),
    };

    /// <summary>A request with the method; the response may be a member.</summary>
    internal static ApiRequest<Member> Request(string method) => method switch
    {
        "GET" => Members.Get(5),
        "PUT" => Members.SetRole(5, MemberRole.Moderator),
        "PATCH" => Members.Update(5, new MemberUpdate { FirstName = "Ada" }),
        "POST" => Members.Create(new MemberCreate { Email = "ada@example.com" }),
        "DELETE" => new ApiRequest<Member>(HttpMethod.Delete, "/members/5/", WireJson.Default.Member),
        _ => throw new ArgumentOutOfRangeException(nameof(method)),
    };
}
