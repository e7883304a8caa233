using System.Net.Http;
using System.Threading.Tasks;
using MightyNetworks.Client;
using MightyNetworks.Client.Errors;
using MightyNetworks.Client.Json;
using MightyNetworks.Client.Requests;
using MightyNetworks.UnitTests.Client.Fakes;
using Xunit;

namespace MightyNetworks.UnitTests.Client.Requests;

/// <summary>The number of changes of a list, by which a copy of it knows that it is out of date.</summary>
public class ChangeCountsTests
{
    [Theory]
    [InlineData("POST", "/spaces", 1)]
    [InlineData("PUT", "/spaces/5/", 1)]
    [InlineData("DELETE", "/spaces/5", 1)]
    [InlineData("GET", "/spaces/5/", 0)]
    [InlineData("POST", "/spaces/5/members", 0)]
    [InlineData("POST", "/tags", 0)]
    public async Task A_change_counts_for_the_list_that_holds_its_object(string method, string path, int count)
    {
        using AdminApiClient client = TestClient.Create(new FakeService(Answer.Json("""{"id":5}""")));
        Assert.Equal(0, client.ChangesOf("/spaces"));
        await client.SendAsync(Request(method, path));
        Assert.Equal(count, client.ChangesOf("/spaces"));
        await client.SendAsync(Request(method, path));
        Assert.Equal(2 * count, client.ChangesOf("/spaces"));
    }

    // The service may have made the change before the failure.
    [Fact]
    public async Task A_change_that_failed_counts_as_well()
    {
        using AdminApiClient client = TestClient.Create(new FakeService(Answer.Status(422)));
        await Assert.ThrowsAsync<MightyNetworksException>(() => client.SendAsync(Request("PUT", "/spaces/5/")));
        Assert.Equal(1, client.ChangesOf("/spaces"));
    }

    private static ApiRequest<Member> Request(string method, string path) => new(new HttpMethod(method), path, WireJson.Default.Member);
}
