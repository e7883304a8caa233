using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Threading.Tasks;
using MightyNetworks.Client;
using MightyNetworks.Client.Errors;
using MightyNetworks.Client.Operations;
using MightyNetworks.Client.Paging;
using MightyNetworks.Client.Requests;
using MightyNetworks.UnitTests.Client.Fakes;
using Xunit;

namespace MightyNetworks.UnitTests.Client.Paging;

/// <summary>Tests of lists that shrink while being read: no remaining object is missed or repeated.</summary>
public class ChangingListTests
{
    public static TheoryData<bool, bool, int> Shapes => new()
    {
        { true, false, 1 }, { true, false, 8 }, { true, true, 1 }, { true, true, 8 }, { false, true, 8 }, { false, false, 1 },
    };

    [Theory]
    [MemberData(nameof(Shapes))]
    public async Task Whoever_is_listed_and_removed_at_once_leaves_none(bool links, bool total, int limit)
    {
        using ListService service = Service(950, links, total);
        using AdminApiClient client = TestClient.Create(service);
        Assert.Equal(Reading.Ids(1, 950), await ReadAndRemoveAsync(client, limit, _ => true));
        Assert.Empty(service.Ids);
        Assert.InRange(service.Requests, 10, 10 + 1 + limit);
    }

    [Theory]
    [MemberData(nameof(Shapes))]
    public async Task Whoever_is_removed_by_a_condition_leaves_the_others_listed_once(bool links, bool total, int limit)
    {
        using ListService service = Service(950, links, total);
        using AdminApiClient client = TestClient.Create(service);
        Assert.Equal(Reading.Ids(1, 950), await ReadAndRemoveAsync(client, limit, id => id % 3 == 0));
        Assert.Equal(Reading.Ids(1, 950).Where(id => id % 3 != 0), service.Ids);
    }

    [Theory]
    [InlineData(0, 250)]
    [InlineData(130, 250)]
    public async Task A_range_holds_the_same_objects_while_they_are_removed(int skip, int first)
    {
        using ListService service = Service(950, links: true, total: false);
        using AdminApiClient client = TestClient.Create(service);
        var range = new PageRange { Skip = (ulong)skip, First = (ulong)first };
        Assert.Equal(Reading.Ids(1, 950).Skip(skip).Take(first), await ReadAndRemoveAsync(client, range, _ => true));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(8)]
    public async Task Removals_on_their_way_are_waited_for(int limit)
    {
        using ListService service = Service(450, links: true, total: false);
        service.Removing = async () => await Task.Yield();
        using AdminApiClient client = TestClient.Create(service);
        List<Task> removals = [];
        List<ulong> seen = [];
        using (PageReader<Member> reader = client.Read(new PageRange { ThrottleLimit = limit }))
        {
            while (await reader.NextAsync() is { } page)
            {
                seen.AddRange(page.Select(member => member.Id));
                removals.AddRange(page.Select(member => Task.Run(() => client.SendAsync(Members.RemoveFromNetwork(member.Id)))));
                reader.ReadAhead();
            }
        }

        await Task.WhenAll(removals);
        Assert.Equal(Reading.Ids(1, 450), seen.Order());
        Assert.Empty(service.Ids);
    }

    [Fact]
    public async Task A_removal_that_fails_moves_nothing()
    {
        using ListService service = Service(300, links: true, total: false);
        using AdminApiClient client = TestClient.Create(service);
        List<ulong> seen = [];
        using PageReader<Member> reader = client.Read();
        while (await reader.NextAsync() is { } page)
        {
            seen.AddRange(page.Select(member => member.Id));
            await Assert.ThrowsAsync<MightyNetworksException>(() => client.SendAsync(Members.RemoveFromNetwork(99_999)));
        }

        Assert.Equal(Reading.Ids(1, 300), seen);
        Assert.Equal(3, service.Requests);
    }

    [Theory]
    [InlineData(true, 1)]
    [InlineData(true, 4)]
    [InlineData(false, 1)]
    public async Task Whoever_leaves_by_other_means_takes_nobody_along_where_there_is_a_total(bool links, int limit)
    {
        using ListService service = Service(950, links, total: true);
        var random = new Random(7);
        service.Before = (_, ids) => ids.RemoveRange(random.Next(ids.Count - 5), random.Next(4));
        using AdminApiClient client = TestClient.Create(service);
        List<ulong> seen = await client.ReadAllAsync(new PageRange { ThrottleLimit = limit });
        Assert.Equal(seen.Distinct(), seen);
        Assert.Empty(service.Ids.Except(seen));
        Assert.InRange(service.Requests, 10, 40);
    }

    [Fact]
    public async Task Whoever_joins_at_the_front_doubles_nobody()
    {
        using ListService service = Service(950, links: true, total: false);
        ulong next = 10_000;
        service.Before = (_, ids) => ids.InsertRange(0, [next++, next++]);
        using AdminApiClient client = TestClient.Create(service);
        List<ulong> seen = await client.ReadAllAsync();
        Assert.Equal(Reading.Ids(1, 950), seen.Where(id => id < 10_000));
        Assert.Equal(seen.Distinct(), seen);
    }

    [Fact]
    public async Task Totals_that_fall_without_reason_do_not_read_the_list_for_ever()
    {
        int total = 100_000;
        using var service = new ListService(Reading.Ids(1, 5000)) { Links = true, Total = (_, _) => (total -= 500).ToString(CultureInfo.InvariantCulture) };
        using AdminApiClient client = TestClient.Create(service);
        using PageReader<Member> reader = client.Read();
        Assert.Equal(Reading.Ids(1, 5000), await reader.ToEndAsync());
        Assert.NotNull(reader.Shortfall);
        Assert.InRange(service.Requests, 50, 250);
    }

    [Theory]
    [InlineData("DELETE", "/members/5/", "/members", true)]
    [InlineData("DELETE", "/members/5/network_membership", "/spaces/7/members", true)]
    [InlineData("POST", "/spaces/7/members/5/ban", "/members", true)]
    [InlineData("DELETE", "/members/5/network_membership", "/subscriptions", true)]
    [InlineData("DELETE", "/members/5/", "/posts", false)]
    [InlineData("DELETE", "/posts/5/", "/posts", true)]
    [InlineData("DELETE", "/tags/5/", "/members/7/tags", true)]
    [InlineData("DELETE", "/members/7/tags/5/", "/members/7/tags", true)]
    [InlineData("DELETE", "/members/7/tags/5/", "/members", false)]
    [InlineData("DELETE", "/members/7/tags/5/", "/members/8/tags", false)]
    [InlineData("DELETE", "/spaces/7/members/5/", "/members/5/spaces", true)]
    [InlineData("DELETE", "/spaces/7/members/5/", "/members", false)]
    [InlineData("DELETE", "/plans/7/members/5/", "/subscriptions", true)]
    [InlineData("DELETE", "/subscriptions/5", "/plans/7/members", true)]
    [InlineData("DELETE", "/custom_fields/1/members/2/answers", "/custom_fields/1/members/2/answers", true)]
    [InlineData("PATCH", "/spaces/7/courseworks/5/", "/spaces/7/courseworks?status=hidden", true)]
    [InlineData("PATCH", "/spaces/7/courseworks/5/", "/spaces/7/courseworks", false)]
    [InlineData("PATCH", "/invites/5/", "/invites?status=sent", true)]
    [InlineData("PUT", "/invites/5/", "/invites?status=sent", true)]
    [InlineData("PATCH", "/spaces/7/courseworks/5/", "/spaces/8/courseworks?status=hidden", false)]
    [InlineData("PATCH", "/members/5/", "/members?role=host", false)]
    [InlineData("PUT", "/members/5/", "/members", false)]
    [InlineData("DELETE", "/members/5/network_membership", "/purchases", true)]
    [InlineData("DELETE", "/members/5/avatar", "/members", false)]
    [InlineData("POST", "/spaces/7/members/5/ban", "/posts", false)]
    [InlineData("POST", "/spaces/7/members/5/ban/", "/purchases", true)]
    [InlineData("POST", "/members/5/husband", "/members", false)]
    [InlineData("DELETE", "/things/5/ban", "/members", false)]
    [InlineData("DELETE", "/purchases/5", "/plans/7/members", true)]
    [InlineData("DELETE", "/purchases/5", "/spaces/7/members", false)]
    [InlineData("DELETE", "/posts/5", "/plans/7/members", false)]
    [InlineData("DELETE", "/purchases/5", "/plans", false)]
    [InlineData("DELETE", "/plans/7/members/5/", "/purchases", true)]
    [InlineData("DELETE", "/plans/7/members/5/", "/posts", false)]
    [InlineData("DELETE", "/spaces/7/members/5/", "/purchases", false)]
    [InlineData("DELETE", "/plans/7/invites/5/", "/purchases", false)]
    [InlineData("DELETE", "/", "/members", false)]
    [InlineData("DELETE", "/members/5/", "/", false)]
    [InlineData("POST", "/members", "/members", false)]
    public void A_change_is_known_to_shrink_its_lists(string method, string path, string list, bool shrinks)
    {
        ApiRequest change = RawRequest.Send(new System.Net.Http.HttpMethod(method), path);
        Assert.Equal(shrinks, RemovalScope.MayShrink(change) && RemovalScope.Shrinks(change, RawRequest.List(list)));
    }

    [Fact]
    public async Task Removals_that_began_before_a_list_count_as_well()
    {
        var ledger = new RemovalLedger();
        var end = new TaskCompletionSource<bool>();
        Task<bool> removal = ledger.TrackAsync(Members.DeleteAccount(5), () => end.Task);
        using ListWatch watch = ledger.Watch(Members.List());
        Task<(int Started, int Removed)>[] idle = [watch.IdleAsync(default), watch.IdleAsync(default)];
        Assert.Equal([false, false], idle.Select(one => one.IsCompleted));
        end.SetResult(true);
        await removal;
        Assert.Equal([(1, 1), (1, 1)], await Task.WhenAll(idle));

        using ListWatch later = ledger.Watch(Members.List());
        Assert.Equal(0, later.Started);
    }

    [Fact]
    public async Task A_wait_for_removals_can_be_cancelled()
    {
        var ledger = new RemovalLedger();
        using ListWatch watch = ledger.Watch(Members.List());
        using var stop = new System.Threading.CancellationTokenSource();
        _ = ledger.TrackAsync(Members.DeleteAccount(5), () => new TaskCompletionSource<bool>().Task);
        Task<(int Started, int Removed)> idle = watch.IdleAsync(stop.Token);
        await stop.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => idle);
    }

    [Fact]
    public async Task A_list_that_is_not_read_any_more_is_told_of_no_removal()
    {
        var ledger = new RemovalLedger();
        ListWatch watch = ledger.Watch(Members.List());
        watch.Dispose();
        await ledger.TrackAsync(Members.DeleteAccount(5), () => Task.FromResult(true));
        Assert.Equal(0, watch.Started);
    }

    private static ListService Service(int count, bool links, bool total) => new(Reading.Ids(1, count))
    {
        Links = links,
        Total = total ? (real, _) => real.ToString(CultureInfo.InvariantCulture) : null,
    };

    private static Task<List<ulong>> ReadAndRemoveAsync(AdminApiClient client, int limit, Func<ulong, bool> condition) =>
        ReadAndRemoveAsync(client, new PageRange { ThrottleLimit = limit }, condition);

    // One after the other, as a pipeline does, reading ahead from the middle of a page.
    private static async Task<List<ulong>> ReadAndRemoveAsync(AdminApiClient client, PageRange range, Func<ulong, bool> condition)
    {
        List<ulong> seen = [];
        using PageReader<Member> reader = client.Read(range);
        while (await reader.NextAsync() is { } page)
        {
            for (int i = 0; i < page.Count; i++)
            {
                if (i == page.Count / 2)
                {
                    reader.ReadAhead();
                }

                seen.Add(page[i].Id);
                if (condition(page[i].Id))
                {
                    await client.SendAsync(Members.RemoveFromNetwork(page[i].Id));
                }
            }
        }

        return seen;
    }
}
