using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Threading.Tasks;
using CsCheck;
using MightyNetworks.Client;
using MightyNetworks.Client.Operations;
using MightyNetworks.Client.Paging;
using MightyNetworks.UnitTests.Client.Fakes;
using Xunit;

namespace MightyNetworks.UnitTests.Client.Paging;

/// <summary>For any service, each object is read once and in order, or reported as missing.</summary>
public class AnyServiceTests
{
    private enum Said
    {
        Nothing,
        Total,
        Null,
        Negative,
        TooMany,
    }

    private enum Change
    {
        None,
        ByUs,
        ByOthers,
    }

    [Fact]
    public async Task A_list_is_read_whole_or_the_reader_says_so() => await Plans().SampleAsync(CheckAsync, iter: 400);

    private static Gen<Plan> Plans() =>
        Gen.Select(
            Gen.Int[0, 420],
            Gen.Int[5, 120],
            Gen.Bool,
            Gen.Enum<Said>(),
            Gen.Enum<Change>(),
            Gen.Int[1, 8],
            Gen.Int[0, 1000],
            (count, cap, links, said, change, limit, seed) => new Plan(count, cap, links, said, change, limit, seed));

    private static async Task CheckAsync(Plan plan)
    {
        using ListService service = plan.Service();
        using AdminApiClient client = TestClient.Create(service);
        var random = new Random(plan.Seed);
        if (plan.IsChangedByOthers)
        {
            service.Before = (_, ids) => ids.RemoveAll(_ => random.Next(200) == 0);
        }

        List<ulong> seen = [];
        int removed = 0;
        using PageReader<Member> reader = client.Read(new PageRange { ThrottleLimit = plan.Limit });
        while (await reader.NextAsync() is { } page)
        {
            reader.ReadAhead();
            seen.AddRange(page.Select(member => member.Id));
            foreach (Member member in page.Where(_ => plan.Change is Change.ByUs && random.Next(3) == 0))
            {
                await client.SendAsync(Members.RemoveFromNetwork(member.Id));
                removed++;
            }
        }

        Assert.Equal(seen.Distinct().Count(), seen.Count);
        if (plan.IsChangedByOthers && reader.Shortfall is { Expected: null })
        {
            return;
        }

        // Who left in between may come late; who stays comes in order.
        HashSet<ulong> staying = plan.IsChangedByOthers ? [.. service.Ids] : [.. seen];
        Assert.Equal(seen.Where(staying.Contains).Order(), seen.Where(staying.Contains));
        Assert.Empty(service.Ids.Except(seen));
        Assert.Equal(plan.IsChangedByOthers ? seen.Count : plan.Count, seen.Count);
        if (!plan.IsChangedByOthers)
        {
            Assert.Equal(plan.Said is Said.TooMany, reader.Shortfall is not null);
        }

        int pages = (plan.Count / Math.Min(100, plan.Cap)) + 1 + service.EmptyPages.Count;
        int again = plan.Change is Change.ByUs ? pages + removed : plan.IsChangedByOthers ? 10 + (4 * pages) : 0;
        Assert.InRange(service.Requests, 1, pages + 4 + plan.Limit + again);
    }

    private sealed record Plan(int Count, int Cap, bool Links, Said Said, Change Change, int Limit, int Seed)
    {
        // Without a total, removals by others cannot be detected.
        internal bool IsChangedByOthers => Change is Change.ByOthers && Said is Said.Total;

        internal ListService Service() => new(Reading.Ids(1, Count))
        {
            Cap = Cap,
            Links = Links,
            EmptyPages = Said is Said.Total && Change is Change.None ? new HashSet<int> { 1 + (Seed % 5), 2 + (Seed % 7) } : new HashSet<int>(),
            Total = Said switch
            {
                Said.Nothing => null,
                Said.Total => (count, _) => count.ToString(CultureInfo.InvariantCulture),
                Said.Null => (_, _) => "null",
                Said.Negative => (_, _) => "-1",
                _ => (_, _) => "5000",
            },
        };
    }
}
