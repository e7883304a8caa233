using System.Linq;
using System.Threading.Tasks;
using MightyNetworks.Client;
using MightyNetworks.Client.Errors;
using MightyNetworks.Client.Paging;
using MightyNetworks.UnitTests.Client.Fakes;
using Xunit;

namespace MightyNetworks.UnitTests.Client.Paging;

/// <summary>Tests of next links.</summary>
public class NextLinkTests
{
    private const string Members = "/admin/v1/networks/10001/members";

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_link_may_be_relative_or_absolute(bool absolute)
    {
        using var service = new PagedService(250, PageShape.Links) { AbsoluteLinks = absolute };
        using AdminApiClient client = TestClient.Create(service);
        Assert.Equal(Reading.Ids(1, 250), await client.ReadAllAsync());
        Assert.Equal([1, 2, 3], service.Asked);
    }

    [Theory]
    [InlineData("?page=2")]
    [InlineData("members?page=2&per_page=100")]
    [InlineData("https://API.EXAMPLE.COM:443" + Members + "?per_page=100&page=2")]
    [InlineData("/admin/v1/networks/book-club/members?page=2")]
    public async Task A_link_is_followed_however_it_is_written(string link)
    {
        using var service = new FakeService(Page(1, link), Page(2, null));
        using AdminApiClient client = TestClient.Create(service);
        Assert.Equal([1, 2], await client.ReadAllAsync());
        Assert.Equal(Members + "?page=2&per_page=100", service.Sent[1].Uri.PathAndQuery);
    }

    [Fact]
    public async Task A_link_that_does_not_count_is_followed_as_it_is()
    {
        using var service = new FakeService(Page(1, Members + "?cursor=b%2Fc"), Page(2, Members + "?cursor=d"), Page(3, null));
        using AdminApiClient client = TestClient.Create(service);
        Assert.Equal([1, 2, 3], await client.ReadAllAsync(new PageRange { ThrottleLimit = 8 }));
        Assert.Equal(
            [Members + "?page=1&per_page=100", Members + "?cursor=b%2Fc", Members + "?cursor=d"],
            service.Sent.Select(sent => sent.Uri.PathAndQuery));
    }

    [Theory]
    [InlineData("/admin/v1/networks/10002/members?page=2")]
    [InlineData("/admin/v1/networks/10002/members?cursor=b")]
    [InlineData("/admin/v1/networks/10001/../10002/members?cursor=b")]
    [InlineData("/admin/v1/networks/%31%30%30%30%32/members?page=2")]
    [InlineData("/admin/v1/networks/..%2f10002/members?page=2")]
    [InlineData("https://api.example.com/admin/v1/networks/10002/members?page=2")]
    public async Task A_link_into_another_network_is_refused(string link)
    {
        using var service = new FakeService(Page(1, link));
        using AdminApiClient client = TestClient.Create(service);
        MightyNetworksException failure = await Assert.ThrowsAsync<MightyNetworksException>(() => client.ReadAllAsync());
        Assert.Equal(FailureReason.ForeignLink, failure.Reason);
        Assert.Single(service.Sent);
    }

    [Theory]
    [InlineData(null, "10002", true)]
    [InlineData("10001", "10002", false)]
    [InlineData("10001", "10001", true)]
    [InlineData("10001", "book-club", true)]
    public async Task A_network_that_is_known_by_both_names_is_recognized_by_either(string? known, string named, bool isFollowed)
    {
        using var service = new FakeService(Page(1, $"/admin/v1/networks/{named}/members?cursor=b"), Page(2, null));
        using AdminApiClient client = TestClient.Create(service, change: options => options with { NetworkId = "book-club" });
        using PageReader<Member> reader = client.Read(MightyNetworks.Client.Operations.Members.List(), PageRange.All, networkId: known);
        if (isFollowed)
        {
            Assert.Equal([1, 2], await reader.ToEndAsync());
        }
        else
        {
            Assert.Equal(FailureReason.ForeignLink, (await Assert.ThrowsAsync<MightyNetworksException>(() => reader.ToEndAsync())).Reason);
        }
    }

    [Theory]
    [InlineData("/admin/v1/networks/book-club/members?cursor=b")]
    [InlineData("/admin/v1/elsewhere?cursor=b")]
    public async Task A_link_leads_nowhere_but_on_in_its_list(string link)
    {
        using var service = new FakeService(Page(1, link), Page(2, null));
        using AdminApiClient client = TestClient.Create(service);
        Assert.Equal([1, 2], await client.ReadAllAsync());
        Assert.Equal(Members + "?cursor=b", service.Sent[1].Uri.PathAndQuery);
    }

    [Theory]
    [InlineData("https://evil.example.com" + Members + "?page=2")]
    [InlineData("//evil.example.com" + Members + "?page=2")]
    [InlineData("http://api.example.com" + Members + "?page=2")]
    [InlineData("https://api.example.com:8443" + Members + "?page=2")]
    [InlineData("https://api.example.com@evil.example.com" + Members + "?page=2")]
    [InlineData("https://api.example.com.evil.example.com/?page=2")]
    [InlineData("file:///etc/passwd")]
    [InlineData("javascript:alert(1)")]
    [InlineData("http://[bad")]
    public async Task A_link_to_another_host_is_refused_and_nothing_is_sent_there(string link)
    {
        foreach (int limit in (int[])[1, 8])
        {
            using var service = new FakeService(Page(1, link));
            using AdminApiClient client = TestClient.Create(service);
            MightyNetworksException failure = await Assert.ThrowsAsync<MightyNetworksException>(
                () => client.ReadAllAsync(new PageRange { ThrottleLimit = limit }));
            Assert.Equal(FailureReason.ForeignLink, failure.Reason);
            Assert.All(service.Sent, sent => Assert.Equal("api.example.com", sent.Uri.Host));
            Assert.Single(service.Sent);
        }
    }

    [Fact]
    public async Task A_link_back_to_its_own_page_is_an_error()
    {
        using var service = new FakeService(Page(1, Members + "?page=1&per_page=100"));
        await AssertLoopAsync(service, 1);
    }

    [Fact]
    public async Task A_link_back_to_an_earlier_page_is_an_error()
    {
        using var service = new FakeService(Page(1, Members + "?page=2"), Page(2, Members + "?page=1"));
        await AssertLoopAsync(service, 2);
    }

    [Fact]
    public async Task Links_in_a_circle_are_an_error()
    {
        using var service = new FakeService(Page(1, Members + "?cursor=a"), Page(2, Members + "?cursor=b"), Page(3, Members + "?cursor=a"));
        await AssertLoopAsync(service, 3);
    }

    private static async Task AssertLoopAsync(FakeService service, int requests)
    {
        using AdminApiClient client = TestClient.Create(service);
        MightyNetworksException failure = await Assert.ThrowsAsync<MightyNetworksException>(() => client.ReadAllAsync());
        Assert.Equal(FailureReason.PageLoop, failure.Reason);
        Assert.Equal(requests, service.Sent.Count);
    }

    private static Answer.Reply Page(int id, string? next) =>
        Answer.Json($$"""{"items":[{"id":{{id}} }],"links":{"self":"x","next":{{(next is null ? "null" : $"\"{next}\"")}} } }""");
}
