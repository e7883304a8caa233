using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Threading.Tasks;
using MightyNetworks.Client;
using MightyNetworks.Client.Operations;
using MightyNetworks.Client.Paging;
using MightyNetworks.UnitTests.Client.Fakes;
using Xunit;

namespace MightyNetworks.UnitTests.Client.Paging;

/// <summary>Totals that come once, change or fall, and what the reader makes of them.</summary>
public class TotalsTests
{
    // Totals by page; 0 for a page that tells none.
    [Theory]
    [InlineData(250, null, 3, 250, 0, 0)]
    [InlineData(250, null, 3, 250, 250, 250)]
    [InlineData(300, null, 6, 300, 400, 400)]
    [InlineData(250, 300, 6, 300, 400, 400)]
    [InlineData(250, 400, 6, 400, 400, 400)]
    public async Task Objects_that_were_listed_from_the_beginning_are_missing_if_they_were_not_read(int count, int? missingOf, int requests, params int[] totals)
    {
        using var service = new FakeService([.. Enumerable.Range(0, 6).Select(page => Answer.Json(Page(page, count, totals[System.Math.Min(page, totals.Length - 1)])))]);
        using AdminApiClient client = TestClient.Create(service);
        using PageReader<Member> reader = client.Read();
        Assert.Equal(Reading.Ids(1, count), await reader.ToEndAsync());
        Assert.Equal((missingOf, requests), ((int?)reader.Shortfall?.Expected, service.Sent.Count));
        Assert.Equal(totals.Last(total => total > 0), reader.TotalCount);
    }

    [Theory]
    [InlineData(300, 3)]
    [InlineData(301, 4)]
    [InlineData(100, 1)]
    public async Task With_a_total_all_pages_are_requested_ahead_and_none_beyond(int count, int requests)
    {
        using var service = new ListService(Reading.Ids(1, count)) { Total = Real };
        using AdminApiClient client = TestClient.Create(service);
        using PageReader<Member> reader = client.Read(new PageRange { ThrottleLimit = 8 });
        await reader.NextAsync();
        reader.ReadAhead();
        Assert.Equal(requests, service.Requests);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Nothing_is_read_ahead_in_a_list_that_gets_shorter(bool isRemovedHere)
    {
        using var service = new ListService(Reading.Ids(1, 950)) { Total = Real };
        service.Before = (page, ids) => ids.RemoveAll(id => !isRemovedHere && page == 2 && id == 950);
        using AdminApiClient client = TestClient.Create(service);
        using PageReader<Member> reader = client.Read(new PageRange { ThrottleLimit = 4 });
        await reader.NextAsync();
        if (isRemovedHere)
        {
            await client.SendAsync(Members.RemoveFromNetwork(950));
        }
        else
        {
            await reader.NextAsync();
        }

        int requests = service.Requests;
        reader.ReadAhead();
        Assert.Equal(requests, service.Requests);
    }

    // A list that does not change is remembered in part: 20,000 objects later, the same one counts as another.
    [Theory]
    [InlineData(false, false, 2)]
    [InlineData(true, false, 1)]
    [InlineData(false, true, 1)]
    public async Task A_list_that_gets_shorter_doubles_nobody_however_long_it_is(bool isRemovedHere, bool isRemovedElsewhere, int times)
    {
        using var service = new ListService([.. Reading.Ids(1, 20_000), 1]) { Total = Real };
        service.Before = (page, ids) => ids.RemoveAll(id => isRemovedElsewhere && page == 2 && id == 19_999);
        using AdminApiClient client = TestClient.Create(service);
        using PageReader<Member> reader = client.Read();
        List<ulong> seen = [.. (await reader.NextAsync())!.Select(member => member.Id)];
        if (isRemovedHere)
        {
            await client.SendAsync(Members.RemoveFromNetwork(50));
        }

        seen.AddRange(await reader.ToEndAsync());
        Assert.Equal(times, seen.Count(id => id == 1));
        Assert.Equal(seen.Count - times + 1, seen.Distinct().Count());
    }

    [Fact]
    public async Task Totals_that_fall_for_ever_are_told_as_a_list_that_cannot_be_followed()
    {
        int total = 100_000;
        using var service = new ListService(Reading.Ids(1, 5000)) { Links = true, Total = (_, _) => (total -= 500).ToString(CultureInfo.InvariantCulture) };
        using AdminApiClient client = TestClient.Create(service);
        using PageReader<Member> reader = client.Read();
        await reader.ToEndAsync();
        Assert.Equal((null, 5000), (reader.Shortfall!.Expected, reader.Shortfall.Read));
    }

    private static string Real(int count, int page) => count.ToString(CultureInfo.InvariantCulture);

    private static string Page(int page, int count, int total)
    {
        string items = string.Join(',', Reading.Ids(1, count).Skip(page * 100).Take(100).Select(id => $$"""{"id":{{id}}}"""));
        return total == 0 ? $$"""{"data":[{{items}}]}""" : $$$"""{"data":[{{{items}}}],"meta":{"total_count":{{{total}}}}}""";
    }
}
