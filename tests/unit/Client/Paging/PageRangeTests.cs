using System.Linq;
using System.Threading.Tasks;
using MightyNetworks.Client;
using MightyNetworks.Client.Paging;
using MightyNetworks.UnitTests.Client.Fakes;
using Xunit;

namespace MightyNetworks.UnitTests.Client.Paging;

/// <summary>-First and -Skip: the objects asked for, for one request where one page holds them.</summary>
public class PageRangeTests
{
    [Theory]
    [InlineData(0, 1, 1)]
    [InlineData(0, 10, 1)]
    [InlineData(0, 100, 1)]
    [InlineData(0, 101, 2)]
    [InlineData(0, 200, 2)]
    [InlineData(100, 200, 2)]
    [InlineData(0, 250, 3)]
    [InlineData(10, 10, 1)]
    [InlineData(95, 10, 1)]
    [InlineData(99, 2, 1)]
    [InlineData(100, 100, 1)]
    [InlineData(50, 99, 2)]
    [InlineData(50, 100, 2)]
    [InlineData(950, 50, 1)]
    [InlineData(950, 100, 1)]
    [InlineData(995, 10, 1)]
    [InlineData(1000, 10, 1)]
    [InlineData(5000, 200, 1)]
    [InlineData(0, 0, 0)]
    [InlineData(20, 0, 0)]
    public async Task A_range_is_read_with_the_fewest_requests(int skip, int first, int requests)
    {
        foreach (PageShape shape in (PageShape[])[PageShape.Both, PageShape.Meta])
        {
            foreach (int limit in (int[])[1, 8])
            {
                using var service = new PagedService(1000, shape);
                using AdminApiClient client = TestClient.Create(service);
                var range = new PageRange { Skip = (ulong)skip, First = (ulong)first, ThrottleLimit = limit };
                Assert.Equal(Expected(skip, first, 1000), await client.ReadAllAsync(range));
                Assert.Equal(requests, service.Asked.Count);
            }
        }
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(100)]
    [InlineData(650)]
    [InlineData(1000)]
    public async Task Skipped_pages_are_not_read(int skip)
    {
        using var service = new PagedService(1000);
        using AdminApiClient client = TestClient.Create(service);
        Assert.Equal(Expected(skip, 1000, 1000), await client.ReadAllAsync(new PageRange { Skip = (ulong)skip }));
        Assert.Equal(skip == 1000 ? 1 : 10 - (skip / 100), service.Asked.Count);
        Assert.Equal((skip / 100) + 1, service.Asked[0]);
    }

    [Theory]
    [InlineData(PageShape.Both)]
    [InlineData(PageShape.Meta)]
    [InlineData(PageShape.Links)]
    [InlineData(PageShape.Array)]
    public async Task A_range_holds_the_same_objects_whatever_the_shape(PageShape shape)
    {
        foreach (int skip in (int[])[0, 7, 100, 193])
        {
            foreach (int first in (int[])[1, 30, 100, 160])
            {
                using AdminApiClient client = TestClient.Create(new PagedService(240, shape));
                var range = new PageRange { Skip = (ulong)skip, First = (ulong)first, ThrottleLimit = 3 };
                Assert.Equal(Expected(skip, first, 240), await client.ReadAllAsync(range));
            }
        }
    }

    [Theory]
    [InlineData(PageShape.Both, 25)]
    [InlineData(PageShape.Meta, 25)]
    [InlineData(PageShape.Both, 500)]
    [InlineData(PageShape.Meta, 500)]
    public async Task A_range_holds_the_same_objects_whatever_the_size_of_the_pages(PageShape shape, int size)
    {
        foreach (int skip in (int[])[0, 7, 100, 193])
        {
            foreach (int first in (int[])[1, 30, 100, 160])
            {
                using AdminApiClient client = TestClient.Create(new PagedService(1240, shape) { OwnPageSize = size });
                var range = new PageRange { Skip = (ulong)skip, First = (ulong)first, ThrottleLimit = 3 };
                Assert.Equal(Expected(skip, first, 1240), await client.ReadAllAsync(range));
            }
        }
    }

    // One page shows the size of the service's pages; those with the range follow.
    [Theory]
    [InlineData(500, 100, 5)]
    [InlineData(510, 10, 1)]
    [InlineData(505, 60, 4)]
    [InlineData(0, 50, 2)]
    public async Task Skipped_pages_are_not_read_whatever_their_size(int skip, int first, int requests)
    {
        using var service = new ListService(Reading.Ids(1, 1000)) { Cap = 25, Links = true };
        using AdminApiClient client = TestClient.Create(service);
        Assert.Equal(Expected(skip, first, 1000), await client.ReadAllAsync(new PageRange { Skip = (ulong)skip, First = (ulong)first }));
        Assert.Equal(requests, service.Requests);
    }

    [Fact]
    public async Task The_largest_page_is_asked_for_unless_fewer_are_wanted()
    {
        foreach ((int first, int size) in ((int, int)[])[(1, 1), (10, 10), (100, 100), (5000, 100)])
        {
            using var service = new PagedService(100);
            using AdminApiClient client = TestClient.Create(service);
            await client.ReadAllAsync(new PageRange { First = (ulong)first });
            Assert.Equal([size], service.AskedSizes);
        }
    }

    [Fact]
    public async Task A_range_far_beyond_the_end_is_empty()
    {
        using AdminApiClient client = TestClient.Create(new PagedService(10));
        Assert.Empty(await client.ReadAllAsync(new PageRange { Skip = ulong.MaxValue - 5, First = 5 }));
        Assert.Empty(await client.ReadAllAsync(new PageRange { Skip = ulong.MaxValue, First = ulong.MaxValue }));
    }

    // An empty page says nothing about the size of the others.
    [Fact]
    public async Task A_range_beyond_the_end_is_empty_where_empty_pages_have_next_links()
    {
        using AdminApiClient client = TestClient.Create(new ListService(Reading.Ids(1, 30)) { Cap = 25, Links = true, LinksFromEmptyPages = true });
        Assert.Empty(await client.ReadAllAsync(new PageRange { Skip = 500, First = 10 }));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(8)]
    public async Task More_may_follow_until_the_last_page_was_taken(int limit)
    {
        using AdminApiClient client = TestClient.Create(new PagedService(250));
        using PageReader<Member> reader = client.Read(new PageRange { ThrottleLimit = limit });
        for (int page = 1; page <= 3; page++)
        {
            Assert.True(reader.HasMore);
            Assert.NotNull(await reader.NextAsync());
            reader.ReadAhead();
        }

        Assert.False(reader.HasMore);
        Assert.Null(await reader.NextAsync());
    }

    [Fact]
    public async Task Nothing_follows_once_the_range_is_full()
    {
        using AdminApiClient client = TestClient.Create(new PagedService(250));
        using PageReader<Member> reader = client.Read(new PageRange { First = 120 });
        Assert.NotNull(await reader.NextAsync());
        Assert.True(reader.HasMore);
        Assert.NotNull(await reader.NextAsync());
        Assert.False(reader.HasMore);
    }

    private static ulong[] Expected(int skip, int first, int count) => [.. Reading.Ids(1, count).Skip(skip).Take(first)];
}
