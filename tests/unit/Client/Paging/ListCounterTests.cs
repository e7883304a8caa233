using System;
using System.Linq;
using System.Net;
using System.Net.Http;
using System.Text;
using System.Threading;
using System.Threading.Tasks;
using MightyNetworks.Client;
using MightyNetworks.Client.Errors;
using MightyNetworks.Client.Operations;
using MightyNetworks.Client.Paging;
using MightyNetworks.Sandbox;
using Xunit;

namespace MightyNetworks.UnitTests.Client.Paging;

public class ListCounterTests
{
    [Theory]
    [InlineData(ListShape.DataAndMeta)]
    [InlineData(ListShape.Both)]
    public async Task A_service_that_counts_is_asked_once(ListShape shape)
    {
        ListCount count = await CountMembers(shape, 12_345);
        Assert.Equal((12_345, 1), (count.Total, count.Requests));
    }

    [Theory]
    [InlineData(ListShape.ItemsAndLinks)]
    [InlineData(ListShape.BareArray)]
    public async Task Elsewhere_the_end_is_found_within_the_bound(ListShape shape)
    {
        foreach (int total in new[] { 11, 99, 100, 101, 199, 200, 201, 300, 301, 399, 400, 401, 777, 1_600, 1_601, 3_199, 6_400, 12_345, 102_400, 1_000_000 })
        {
            ListCount count = await CountMembers(shape, total);
            double pages = Math.Ceiling(total / 100.0);
            Assert.Equal(total, count.Total);
            Assert.InRange(count.Requests, 1, (2 * Math.Log2(pages)) + 2);
        }
    }

    [Fact]
    public async Task A_list_that_ends_on_its_first_page_is_asked_for_once_or_twice_where_only_an_empty_page_is_an_end()
    {
        Assert.Equal(1, (await CountMembers(ListShape.ItemsAndLinks, 100)).Requests);
        Assert.Equal(2, (await CountMembers(ListShape.BareArray, 99)).Requests);
    }

    [Fact]
    public async Task Every_page_asked_for_counts_as_a_request_of_the_connection()
    {
        using AdminApiClient client = Connect(new SandboxHandler(new(new() { MemberCount = 900, ListShape = ListShape.ItemsAndLinks })));
        ListCount count = await client.CountAsync(Members.List());
        Assert.Equal(client.Requests.Made, count.Requests);
    }

    [Fact]
    public async Task An_empty_list_has_nothing() =>
        Assert.Equal(0, (await Count((_, _) => """{"items": [], "links": {"next": null}}""")).Total);

    [Fact]
    public async Task Pages_smaller_than_asked_for_are_counted_as_they_are()
    {
        ListCount count = await Count((page, _) => Linked(page, lastPage: 9, size: 25, lastSize: 7));
        Assert.Equal((8 * 25) + 7, count.Total);
    }

    [Fact]
    public async Task A_service_that_tells_only_its_pages_is_asked_for_the_last_one()
    {
        ListCount count = await Count((page, size) =>
            $$$"""{"data": [{{{Items(page, page == 7 ? 3 : size)}}}], "meta": {"current_page": {{{page}}}, "total_pages": 7, "per_page": {{{size}}}}}""");
        Assert.Equal((603, 2), (count.Total, count.Requests));
    }

    [Fact]
    public async Task A_service_that_knows_no_pages_has_but_what_it_sends()
    {
        ListCount count = await Count((_, size) => $"[{Items(1, size)}]");
        Assert.Equal((100, 2), (count.Total, count.Requests));
    }

    [Fact]
    public async Task A_list_without_an_end_is_given_up()
    {
        MightyNetworksException failure = await Assert.ThrowsAsync<MightyNetworksException>(() =>
            Count((page, _) => Linked(page, lastPage: int.MaxValue, size: 1, lastSize: 1)));
        Assert.Equal(FailureReason.PageLoop, failure.Reason);
    }

    [Theory]
    [InlineData("-1")]
    [InlineData("null")]
    [InlineData("7")]
    public async Task A_total_that_cannot_be_true_is_not_believed(string total)
    {
        ListCount count = await Count((page, size) =>
            $$$"""{"data": [{{{Items(page, page < 4 ? size : page == 4 ? 12 : 0)}}}], "meta": {"total_count": {{{total}}}}}""");
        Assert.Equal(312, count.Total);
    }

    [Fact]
    public async Task Pages_capped_without_links_are_counted_by_their_real_size()
    {
        ListCount count = await Count((page, _) => $"[{Items(page, page < 8 ? 25 : page == 8 ? 25 : 0)}]");
        Assert.Equal(200, count.Total);
    }

    [Fact]
    public async Task A_short_page_before_the_last_one_is_an_error_instead_of_a_wrong_count()
    {
        int[] sizes = [100, 97, 3];
        MightyNetworksException failure = await Assert.ThrowsAsync<MightyNetworksException>(() => Count((page, _) => page > sizes.Length
            ? """{"items": [], "links": {"next": null}}"""
            : $$$"""{"items": [{{{Items(page, sizes[page - 1])}}}], "links": {"next": {{{(page < sizes.Length ? "\"?page=9\"" : "null")}}}}}"""));
        Assert.Equal("GET /members: the list cannot be counted: its pages have different sizes.", failure.Message);
    }

    [Fact]
    public async Task An_empty_list_with_a_next_link_has_nothing() =>
        Assert.Equal(0, (await Count((_, _) => """{"items": [], "links": {"next": "?page=2"}, "meta": {"total_count": 0}}""")).Total);

    [Fact]
    public async Task A_link_beyond_the_total_is_followed()
    {
        ListCount count = await Count((page, size) =>
            $$$"""{"items": [{{{Items(page, page == 1 ? size : page == 2 ? 20 : 0)}}}], "links": {"next": {{{(page == 1 ? "\"?page=2\"" : "null")}}}}, "meta": {"total_count": 100}}""");
        Assert.Equal(120, count.Total);
    }

    [Fact]
    public async Task Links_that_stop_before_the_total_do_not_shorten_the_count()
    {
        ListCount count = await Count((page, size) =>
            $$$"""{"items": [{{{Items(page, size)}}}], "links": {"next": null}, "meta": {"total_count": 250}}""");
        Assert.Equal(250, count.Total);
    }

    [Fact]
    public async Task The_list_is_taken_from_data_where_items_is_null()
    {
        ListCount count = await Count((page, _) => $$$"""{"items": null, "data": [{{{Items(page, 5)}}}], "links": {"next": null}}""");
        Assert.Equal(5, count.Total);
    }

    [Fact]
    public async Task Pages_of_different_sizes_are_an_error_instead_of_a_wrong_count()
    {
        int[] sizes = [100, 97, 100, 100, 3];
        MightyNetworksException failure = await Assert.ThrowsAsync<MightyNetworksException>(() =>
            Count((page, _) => $"[{Items(page, page <= sizes.Length ? sizes[page - 1] : 0)}]"));
        Assert.Equal(FailureReason.UnexpectedResponse, failure.Reason);
        Assert.Contains("cannot be counted", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_empty_first_page_with_a_total_is_an_error_instead_of_a_wrong_count() =>
        await Assert.ThrowsAsync<MightyNetworksException>(() => Count((_, _) => """{"data": [], "meta": {"total_count": 250}}"""));

    // Sizes of the pages that the service sends, whatever was asked for, and what its pages say about the list.
    [Theory]
    [InlineData("", "its pages have different sizes", 100, 97, 100, 3)]
    [InlineData("", "its pages have different sizes", 100, 101)]
    [InlineData("", "its pages have different sizes", 100, 100, 100, 101)]
    [InlineData("", "its pages have different sizes", 100, 50, 50, 50)]
    [InlineData(""" "meta":{"total_count":250}""", "its first page is empty, but it has a total", 0)]
    [InlineData(""" "meta":{"total_pages":2}""", "its first page is empty, but it has a total", 0)]
    public async Task Pages_that_contradict_each_other_are_an_error(string meta, string words, params int[] sizes)
    {
        MightyNetworksException failure = await Assert.ThrowsAsync<MightyNetworksException>(() => Count((page, _) => Page(meta, page, sizes)));
        Assert.Equal($"GET /members: the list cannot be counted: {words}.", failure.Message);
        Assert.Equal((FailureReason.UnexpectedResponse, "GET /members"), (failure.Reason, failure.Request));
    }

    [Theory]
    [InlineData(""" "meta":{"total_count":0}""", 0, 1, 0)]
    [InlineData(""" "meta":{"total_pages":1}""", 0, 1, 0)]
    [InlineData(""" "meta":{"total_pages":0}""", 0, 1, 0)]
    [InlineData(""" "meta":{"total_pages":1}""", 60, 1, 60)]
    [InlineData(""" "meta":{"total_pages":2,"per_page":100}""", 160, 2, 100, 60)]
    [InlineData(""" "meta":{"total_pages":2}""", 200, 2, 100, 100)]
    [InlineData(""" "meta":{"total_pages":2,"per_page":25}""", 30, 2, 25, 5)]
    [InlineData(""" "meta":{"total_count":60}""", 60, 1, 60)]
    [InlineData(""" "meta":{"total_count":50}""", 60, 2, 60)]
    public async Task Pages_that_agree_are_counted(string meta, int total, int requests, params int[] sizes)
    {
        ListCount count = await Count((page, _) => Page(meta, page, sizes));
        Assert.Equal((total, requests), (count.Total, count.Requests));
    }

    // The last page that a service reports is believed only if it looks like one; otherwise the end is searched.
    [Theory]
    [InlineData(2, 400, 100, 100, 100, 100)]
    [InlineData(4, 260, 100, 100, 60)]
    [InlineData(3, 130, 50, 50, 30)]
    public async Task A_number_of_pages_that_is_wrong_is_not_believed(int pages, int total, params int[] sizes)
    {
        ListCount count = await Count((page, _) => page > sizes.Length
            ? """{"items": [], "links": {"next": null}}"""
            : $$$"""{"items": [{{{Items(page, sizes[page - 1])}}}], "links": {"next": {{{(page < sizes.Length ? "\"?page=9\"" : "null")}}}}, "meta": {"total_pages": {{{pages}}}}}""");
        Assert.Equal(total, count.Total);
    }

    [Fact]
    public async Task The_first_page_in_place_of_the_last_one_does_not_count_twice()
    {
        ListCount count = await Count((_, size) => $$$"""{"data": [{{{Items(1, size)}}}], "meta": {"total_pages": 7}}""");
        Assert.Equal(100, count.Total);
    }

    [Fact]
    public async Task A_page_that_is_sent_under_two_numbers_is_an_error()
    {
        MightyNetworksException failure = await Assert.ThrowsAsync<MightyNetworksException>(() => Count((page, size) => $"[{Items(Math.Min(page, 2), size)}]"));
        Assert.Equal("GET /members: the list cannot be counted: the same page was sent under two numbers.", failure.Message);
    }

    [Fact]
    public async Task A_list_without_an_end_is_named()
    {
        MightyNetworksException failure = await Assert.ThrowsAsync<MightyNetworksException>(() =>
            Count((page, _) => Linked(page, lastPage: int.MaxValue, size: 1, lastSize: 1)));
        Assert.Equal(("GET /members stopped: the list has no end.", "GET /members"), (failure.Message, failure.Request));
    }

    private static string Page(string meta, int page, int[] sizes)
    {
        string items = page <= sizes.Length ? Items(page, sizes[page - 1]) : string.Empty;
        return meta.Length == 0 ? $"[{items}]" : $$$"""{"data": [{{{items}}}],{{{meta}}}}""";
    }

    private static async Task<ListCount> CountMembers(ListShape shape, int members)
    {
        using AdminApiClient client = Connect(new SandboxHandler(new(new() { MemberCount = members, ListShape = shape })));
        return await client.CountAsync(Members.List());
    }

    private static async Task<ListCount> Count(Func<int, int, string> page)
    {
        using AdminApiClient client = Connect(new PageService(page));
        return await client.CountAsync(Members.List());
    }

    private static AdminApiClient Connect(HttpMessageHandler handler) =>
        new(new ClientOptions { NetworkId = "10001", Token = SandboxWorld.Token }, handler);

    private static string Linked(int page, int lastPage, int size, int lastSize) => page > lastPage
        ? """{"items": [], "links": {"next": null}}"""
        : $$$"""{"items": [{{{Items(page, page == lastPage ? lastSize : size)}}}], "links": {"next": {{{(page < lastPage ? $"\"?page={page + 1L}\"" : "null")}}}}}""";

    private static string Items(int page, int count) => string.Join(",", Enumerable.Range(1, count).Select(i => $$"""{"id": {{(page * 1000L) + i}}}"""));

    /// <summary>A service that makes each page from its number and the size that was asked for.</summary>
    private sealed class PageService(Func<int, int, string> page) : HttpMessageHandler
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            var query = request.RequestUri!.Query.TrimStart('?').Split('&').Select(pair => pair.Split('=')).ToDictionary(p => p[0], p => int.Parse(p[1], null));
            return Task.FromResult(new HttpResponseMessage(HttpStatusCode.OK)
            {
                Content = new StringContent(page(query["page"], query["per_page"]), Encoding.UTF8, "application/json"),
            });
        }
    }
}
