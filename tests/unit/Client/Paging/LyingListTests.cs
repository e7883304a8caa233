using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Threading.Tasks;
using MightyNetworks.Client;
using MightyNetworks.Client.Errors;
using MightyNetworks.Client.Paging;
using MightyNetworks.UnitTests.Client.Fakes;
using Xunit;

namespace MightyNetworks.UnitTests.Client.Paging;

/// <summary>Tests of the end of lists.</summary>
public class LyingListTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(8)]
    public async Task Pages_capped_without_links_and_total_are_read_to_an_empty_one(int limit) =>
        await AssertAllAsync(new ListService(Reading.Ids(1, 240)) { Cap = 25 }, limit, requests: 11);

    [Theory]
    [InlineData("-1", 1)]
    [InlineData("null", 1)]
    [InlineData("-1", 8)]
    [InlineData("3", 1)]
    public async Task A_total_that_cannot_be_true_counts_as_unknown(string total, int limit)
    {
        using var service = new ListService(Reading.Ids(1, 240)) { Total = (_, _) => total };
        using AdminApiClient client = TestClient.Create(service);
        Assert.Equal(Reading.Ids(1, 240), await client.ReadAllAsync(new PageRange { ThrottleLimit = limit }));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(8)]
    public async Task A_meta_with_only_a_count_takes_no_request_more(int limit) =>
        await AssertAllAsync(new ListService(Reading.Ids(1, 300)) { Total = Real }, limit, requests: 3);

    [Theory]
    [InlineData(1)]
    [InlineData(8)]
    public async Task Links_that_stop_before_the_total_are_no_end(int limit) =>
        await AssertAllAsync(new ListService(Reading.Ids(1, 450)) { Links = true, LastLink = 1, Total = Real }, limit, requests: 5);

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task An_empty_page_before_the_total_is_no_end(bool links) =>
        await AssertAllAsync(new ListService(Reading.Ids(1, 450)) { Links = links, EmptyPages = new HashSet<int> { 2, 4 }, Total = Real }, 1, requests: 7);

    [Fact]
    public async Task An_empty_page_with_a_next_link_ends_a_list_without_a_total() =>
        await AssertAllAsync(new ListService([]) { Links = true, LinksFromEmptyPages = true }, 1, requests: 1);

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_total_that_is_never_reached_is_told(bool links)
    {
        using var service = new ListService(Reading.Ids(1, 150)) { Links = links, Total = (_, _) => "1000" };
        using AdminApiClient client = TestClient.Create(service);
        using PageReader<Member> reader = client.Read();
        Assert.Equal(Reading.Ids(1, 150), await reader.ToEndAsync());
        Assert.Equal((1000, 150), (reader.Shortfall!.Expected, reader.Shortfall.Read));
        Assert.Equal(5, service.Requests);
    }

    [Fact]
    public async Task A_total_that_the_pages_exceed_is_told()
    {
        using var service = new ListService(Reading.Ids(1, 240)) { Total = (_, _) => "57" };
        using AdminApiClient client = TestClient.Create(service);
        using PageReader<Member> reader = client.Read();
        Assert.Equal(Reading.Ids(1, 240), await reader.ToEndAsync());
        Assert.Equal((57, 240), (reader.Shortfall!.Expected, reader.Shortfall.Read));
    }

    [Fact]
    public void A_shortfall_is_told_in_a_sentence()
    {
        Assert.Equal("The service said that the list has 1000 objects, but 150 were read.", new ListShortfall(1000, 150).ToString());
        Assert.Equal(
            "The list changed while it was read, faster than it could be followed: 150 objects were read, others may be missing.",
            new ListShortfall(null, 150).ToString());
    }

    // Sizes of the pages that the service sends, and the number of pages that it reports, without a total.
    [Theory]
    [InlineData(3, 3, 100, 100, 50)]
    [InlineData(2, 2, 100, 100)]
    [InlineData(1, 1, 7)]
    [InlineData(0, 1, 0)]
    [InlineData(2, 5, 60, 60, 60, 60)]
    [InlineData(4, 5, 100, 0, 100, 10)]
    public async Task A_number_of_pages_is_believed_while_they_are_full(int pages, int requests, params int[] sizes)
    {
        string[] sent = [.. sizes.Select((size, page) => Page(sizes.Take(page).Sum(), size, pages)), Page(0, 0, pages)];
        using var service = new FakeService([.. sent.Select(json => Answer.Json(json))]);
        using AdminApiClient client = TestClient.Create(service);
        Assert.Equal(Reading.Ids(1, sizes.Sum()), await client.ReadAllAsync());
        Assert.Equal(requests, service.Sent.Count);
    }

    [Fact]
    public async Task Objects_that_come_again_are_named_as_the_reason()
    {
        using var service = new ListService(Reading.Ids(1, 1000)) { Links = true, LinksFromEmptyPages = true, Sent = _ => 1 };
        using AdminApiClient client = TestClient.Create(service);
        MightyNetworksException failure = await Assert.ThrowsAsync<MightyNetworksException>(() => client.ReadAllAsync());
        Assert.Equal("GET /members stopped: 3 pages in a row had only objects that were read already.", failure.Message);
    }

    [Fact]
    public async Task Entries_that_are_null_count_towards_the_total()
    {
        const string page = """{"data":[{"id":1},null,{"id":2}],"meta":{"total_count":3}}""";
        using AdminApiClient client = TestClient.Create(new FakeService(Answer.Json(page)));
        using PageReader<Member> reader = client.Read();
        Assert.Equal([1, 2], await reader.ToEndAsync());
        Assert.Null(reader.Shortfall);
        Assert.Equal(1, client.Requests.Made);
    }

    [Fact]
    public async Task A_page_sent_twice_in_place_of_another_is_told()
    {
        using var service = new ListService(Reading.Ids(1, 300)) { Links = true, Total = Real, Sent = page => page == 2 ? 1 : page };
        using AdminApiClient client = TestClient.Create(service);
        using PageReader<Member> reader = client.Read();
        Assert.Equal([.. Reading.Ids(1, 100), .. Reading.Ids(201, 300)], await reader.ToEndAsync());
        Assert.Equal((300, 200), (reader.Shortfall!.Expected, reader.Shortfall.Read));
        Assert.Equal(100, reader.Duplicates);
    }

    [Theory]
    [InlineData(true, 1)]
    [InlineData(true, 2)]
    [InlineData(false, 2)]
    public async Task A_list_that_goes_in_circles_is_an_error(bool links, int pages)
    {
        using var service = new ListService(Reading.Ids(1, 1000)) { Links = links, LinksFromEmptyPages = true, Sent = page => ((page - 1) % pages) + 1 };
        using AdminApiClient client = TestClient.Create(service);
        MightyNetworksException failure = await Assert.ThrowsAsync<MightyNetworksException>(() => client.ReadAllAsync());
        Assert.Equal(FailureReason.PageLoop, failure.Reason);
        Assert.Equal(pages + 3, service.Requests);
    }

    [Fact]
    public async Task A_list_whose_objects_come_again_in_another_order_is_an_error()
    {
        using var service = new ListService(Reading.Ids(1, 100)) { Links = true, LinksFromEmptyPages = true, Sent = _ => 1, Cap = 50, Before = (_, ids) => ids.Insert(0, Pop(ids, 49)) };
        using AdminApiClient client = TestClient.Create(service);
        MightyNetworksException failure = await Assert.ThrowsAsync<MightyNetworksException>(() => client.ReadAllAsync());
        Assert.Equal(FailureReason.PageLoop, failure.Reason);
        Assert.Equal(4, service.Requests);
    }

    [Fact]
    public async Task An_entry_that_is_null_is_left_out()
    {
        using AdminApiClient client = TestClient.Create(new FakeService(Answer.Json("""{"items":[{"id":1},null,{"id":2}],"links":{"next":null}}""")));
        using PageReader<Member> reader = client.Read();
        Assert.Equal([1, 2], await reader.ToEndAsync());
        Assert.Equal(1, reader.Nulls);
    }

    [Theory]
    [InlineData(true, false)]
    [InlineData(false, true)]
    [InlineData(false, false)]
    public async Task A_range_is_right_whatever_the_service_puts_on_a_page(bool links, bool total)
    {
        foreach ((int cap, int count) in ((int, int)[])[(25, 240), (10, 35), (100, 1000), (30, 125), (7, 350)])
        {
            foreach ((int skip, int first) in ((int, int)[])[(0, 100), (7, 30), (20, 10), (60, 50), (100, 100), (150, 10), (193, 160), (230, 40), (990, 20)])
            {
                using var service = new ListService(Reading.Ids(1, count)) { Cap = cap, Links = links, Total = total ? Real : null };
                using AdminApiClient client = TestClient.Create(service);
                var range = new PageRange { Skip = (ulong)skip, First = (ulong)first, ThrottleLimit = 3 };
                Assert.Equal(Reading.Ids(1, count).Skip(skip).Take(first), await client.ReadAllAsync(range));
            }
        }
    }

    [Theory]
    [InlineData(60)]
    [InlineData(100)]
    [InlineData(240)]
    public async Task A_range_of_a_service_that_knows_no_pages_is_cut_from_its_only_one(int count)
    {
        string all = "[" + string.Join(',', Reading.Ids(1, count).Select(id => $$"""{"id":{{id}}}""")) + "]";
        foreach ((int skip, int first) in ((int, int)[])[(20, 10), (150, 20), (100, 100), (0, 10)])
        {
            using AdminApiClient client = TestClient.Create(new FakeService(Answer.Json(all)));
            var range = new PageRange { Skip = (ulong)skip, First = (ulong)first };
            Assert.Equal(Reading.Ids(1, count).Skip(skip).Take(first), await client.ReadAllAsync(range));
        }
    }

    private static string Page(int before, int size, int pages) =>
        $$$"""{"data":[{{{string.Join(',', Reading.Ids(before + 1, before + size).Select(id => $$"""{"id":{{id}}}"""))}}}],"meta":{"total_pages":{{{pages}}}}}""";

    private static string Real(int count, int page) => count.ToString(CultureInfo.InvariantCulture);

    private static ulong Pop(List<ulong> ids, int index)
    {
        ulong id = ids[index];
        ids.RemoveAt(index);
        return id;
    }

    private static async Task AssertAllAsync(ListService service, int limit, int requests)
    {
        using AdminApiClient client = TestClient.Create(service);
        using PageReader<Member> reader = client.Read(new PageRange { ThrottleLimit = limit });
        Assert.Equal(service.Ids, await reader.ToEndAsync());
        Assert.Null(reader.Shortfall);
        Assert.Equal(requests, service.Requests);
    }
}
