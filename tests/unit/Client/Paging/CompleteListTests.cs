using System;
using System.Collections.Generic;
using System.Linq;
using System.Net;
using System.Net.Http;
using System.Threading.Tasks;
using MightyNetworks.Client;
using MightyNetworks.Client.Errors;
using MightyNetworks.Client.Paging;
using MightyNetworks.UnitTests.Client.Fakes;
using Xunit;

namespace MightyNetworks.UnitTests.Client.Paging;

/// <summary>Tests of complete lists: every object once, in order, with the fewest requests.</summary>
public class CompleteListTests
{
    private static readonly int[] Limits = [1, 2, 4, 8, 64];

    public static TheoryData<int, int> CountsAndLimits
    {
        get
        {
            var data = new TheoryData<int, int>();
            foreach (int count in (int[])[0, 1, 99, 100, 101, 850, 1000, 1001])
            {
                foreach (int limit in Limits)
                {
                    data.Add(count, limit);
                }
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(CountsAndLimits))]
    public async Task With_total_pages_no_request_is_wasted(int count, int limit)
    {
        foreach (PageShape shape in (PageShape[])[PageShape.Both, PageShape.Meta])
        {
            using var service = new PagedService(count, shape);
            using AdminApiClient client = TestClient.Create(service);
            Assert.Equal(Reading.Ids(1, count), await client.ReadAllAsync(new PageRange { ThrottleLimit = limit }));
            Assert.Equal(Enumerable.Range(1, Math.Max(1, (count + 99) / 100)), service.Asked.Order());
            Assert.Equal(service.Asked.Count, client.Requests.Made);
        }
    }

    [Theory]
    [MemberData(nameof(CountsAndLimits))]
    public async Task Without_total_pages_fewer_requests_are_wasted_than_may_be_on_their_way(int count, int limit)
    {
        using var service = new PagedService(count, PageShape.Links);
        using AdminApiClient client = TestClient.Create(service);
        Assert.Equal(Reading.Ids(1, count), await client.ReadAllAsync(new PageRange { ThrottleLimit = limit }));
        int needed = Math.Max(1, (count + 99) / 100);
        Assert.InRange(service.Asked.Count, needed, needed + limit - 1);
        Assert.Equal(service.Asked.Distinct(), service.Asked);
    }

    [Theory]
    [InlineData(0, 1)]
    [InlineData(99, 2)]
    [InlineData(100, 2)]
    [InlineData(250, 4)]
    [InlineData(300, 4)]
    public async Task A_bare_array_ends_with_an_empty_page(int count, int requests)
    {
        foreach (int limit in Limits)
        {
            using var service = new PagedService(count, PageShape.Array);
            using AdminApiClient client = TestClient.Create(service);
            Assert.Equal(Reading.Ids(1, count), await client.ReadAllAsync(new PageRange { ThrottleLimit = limit }));
            Assert.Equal(requests, service.Asked.Count);
        }
    }

    [Fact]
    public async Task A_service_that_knows_no_pages_is_not_read_twice()
    {
        string all = "[" + string.Join(',', Reading.Ids(1, 100).Select(id => $$"""{"id":{{id}}}""")) + "]";
        using AdminApiClient client = TestClient.Create(new FakeService(Answer.Json(all)));
        Assert.Equal(Reading.Ids(1, 100), await client.ReadAllAsync());
        Assert.Equal(2, client.Requests.Made);
    }

    [Theory]
    [InlineData(PageShape.Both, 30)]
    [InlineData(PageShape.Meta, 30)]
    [InlineData(PageShape.Links, 30)]
    [InlineData(PageShape.Both, 250)]
    [InlineData(PageShape.Links, 250)]
    public async Task Pages_may_have_another_size_than_was_asked_for(PageShape shape, int size)
    {
        foreach (int limit in Limits)
        {
            using var service = new PagedService(501, shape) { OwnPageSize = size };
            using AdminApiClient client = TestClient.Create(service);
            Assert.Equal(Reading.Ids(1, 501), await client.ReadAllAsync(new PageRange { ThrottleLimit = limit }));
            Assert.InRange(service.Asked.Count, (501 + size - 1) / size, ((501 + size - 1) / size) + (shape == PageShape.Links ? limit - 1 : 0));
        }
    }

    [Theory]
    [InlineData(PageShape.Both)]
    [InlineData(PageShape.Meta)]
    [InlineData(PageShape.Links)]
    public async Task Pages_that_come_out_of_order_are_handed_out_in_order(PageShape shape)
    {
        var gates = Enumerable.Range(1, 5).ToDictionary(page => page, _ => new TaskCompletionSource<HttpResponseMessage?>(TaskCreationOptions.RunContinuationsAsynchronously));
        using var service = new PagedService(500, shape) { Before = (page, _) => page == 1 || page > 5 ? Task.FromResult<HttpResponseMessage?>(null) : gates[page].Task };
        using AdminApiClient client = TestClient.Create(service);
        using PageReader<Member> reader = client.Read(new PageRange { ThrottleLimit = 4 });
        List<ulong> ids = [.. (await reader.NextAsync())!.Select(member => member.Id)];
        reader.ReadAhead();
        await service.ArrivedAsync(5);

        Task<List<ulong>> rest = reader.ToEndAsync();
        foreach (int page in (int[])[5, 4, 3])
        {
            gates[page].SetResult(null);
            Assert.False(rest.IsCompleted);
        }

        gates[2].SetResult(null);
        ids.AddRange(await rest);
        Assert.Equal(Reading.Ids(1, 500), ids);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(4)]
    public async Task A_page_that_is_repeated_is_neither_lost_nor_doubled(int limit)
    {
        int[] failing = [1, 3, 4, 9];
        var failed = new HashSet<int>();
        using var service = new PagedService(900)
        {
            Before = (page, _) =>
            {
                lock (failed)
                {
                    return Task.FromResult(failing.Contains(page) && failed.Add(page) ? new HttpResponseMessage(HttpStatusCode.ServiceUnavailable) : null);
                }
            },
        };
        using AdminApiClient client = TestClient.Create(service);
        Assert.Equal(Reading.Ids(1, 900), await client.ReadAllAsync(new PageRange { ThrottleLimit = limit }));
        Assert.Equal(9 + failing.Length, service.Asked.Count);
        Assert.Equal(failing.Length, client.Requests.Retried);
    }

    [Fact]
    public async Task A_page_that_cannot_be_read_ends_the_list_after_those_before_it()
    {
        using var service = new PagedService(500)
        {
            Before = (page, _) => Task.FromResult(page == 3 ? new HttpResponseMessage(HttpStatusCode.Forbidden) : null),
        };
        using AdminApiClient client = TestClient.Create(service);
        using PageReader<Member> reader = client.Read(new PageRange { ThrottleLimit = 4 });
        for (int page = 1; page <= 2; page++)
        {
            Assert.Equal((ulong)(page * 100), (await reader.NextAsync())![^1].Id);
            reader.ReadAhead();
        }

        MightyNetworksException failure = await Assert.ThrowsAsync<MightyNetworksException>(reader.NextAsync);
        Assert.Equal(FailureReason.Forbidden, failure.Reason);
        Assert.Contains("page=3", failure.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(4)]
    public async Task A_list_that_grows_is_read_to_its_new_end(int limit)
    {
        using var service = new PagedService(300);
        service.Before = (page, _) =>
        {
            service.Count = page == 3 ? 450 : service.Count;
            return Task.FromResult<HttpResponseMessage?>(null);
        };
        using AdminApiClient client = TestClient.Create(service);
        Assert.Equal(Reading.Ids(1, 450), await client.ReadAllAsync(new PageRange { ThrottleLimit = limit }));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(4)]
    public async Task A_list_that_shrinks_is_read_to_its_new_end(int limit)
    {
        using var service = new PagedService(1000);
        service.Before = (page, _) =>
        {
            service.Count = page == 2 ? 250 : service.Count;
            return Task.FromResult<HttpResponseMessage?>(null);
        };
        using AdminApiClient client = TestClient.Create(service);
        Assert.Equal(Reading.Ids(1, 250), (await client.ReadAllAsync(new PageRange { ThrottleLimit = limit })).Distinct());
    }

    [Fact]
    public async Task The_reader_knows_how_long_the_list_is()
    {
        using AdminApiClient client = TestClient.Create(new PagedService(250));
        using PageReader<Member> reader = client.Read();
        Assert.Equal((null, null), (reader.TotalCount, reader.TotalPages));
        await reader.NextAsync();
        Assert.Equal((250, 3), (reader.TotalCount, reader.TotalPages));
    }

    [Theory]
    [InlineData("""{"error":"Something is odd"}""")]
    [InlineData("{}")]
    [InlineData("""{"items":null,"links":{"self":"x","next":null}}""")]
    [InlineData("""{"data":null,"meta":{"total_count":0}}""")]
    [InlineData("""{"meta":{"total_count":0,"total_pages":0}}""")]
    [InlineData("""{"links":{"self":"x","next":null}}""")]
    [InlineData("null")]
    [InlineData("5")]
    [InlineData("<html></html>")]
    public async Task An_answer_that_is_no_list_is_not_taken_for_an_empty_one(string body)
    {
        using AdminApiClient client = TestClient.Create(new FakeService(Answer.Json(body)));
        MightyNetworksException failure = await Assert.ThrowsAsync<MightyNetworksException>(() => client.ReadAllAsync());
        Assert.Equal(FailureReason.UnexpectedResponse, failure.Reason);
    }

    [Theory]
    [InlineData("""{"items":[]}""")]
    [InlineData("""{"items":null,"data":[],"links":{"self":"x","next":null}}""")]
    [InlineData("""{"data":[],"meta":{"current_page":1,"total_pages":0,"total_count":0,"per_page":100}}""")]
    [InlineData("[]")]
    public async Task An_empty_list_is_empty(string body)
    {
        using AdminApiClient client = TestClient.Create(new FakeService(Answer.Json(body)));
        Assert.Empty(await client.ReadAllAsync());
        Assert.Equal(1, client.Requests.Made);
    }
}
