using System.Collections.Generic;
using System.Linq;
using System.Net.Http;
using System.Threading;
using System.Threading.Tasks;
using MightyNetworks.Client;
using MightyNetworks.Client.Paging;
using MightyNetworks.UnitTests.Client.Fakes;
using Xunit;

namespace MightyNetworks.UnitTests.Client.Paging;

/// <summary>Tests of reading ahead.</summary>
public class ReadAheadTests
{
    [Fact]
    public async Task Nothing_is_sent_before_the_first_page_is_asked_for()
    {
        using var service = new PagedService(1000);
        using AdminApiClient client = TestClient.Create(service);
        client.Read().Dispose();
        await SettleAsync();
        Assert.Empty(service.Asked);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(8)]
    public async Task Nothing_is_read_ahead_unless_the_reader_says_so(int limit)
    {
        using var service = new PagedService(1000);
        using AdminApiClient client = TestClient.Create(service);
        using PageReader<Member> reader = client.Read(new PageRange { ThrottleLimit = limit });
        for (int page = 1; page <= 3; page++)
        {
            await reader.NextAsync();
            await SettleAsync();
            Assert.Equal(Enumerable.Range(1, page), service.Asked);
        }
    }

    [Theory]
    [InlineData(1)]
    [InlineData(4)]
    public async Task No_more_pages_are_on_their_way_than_allowed(int limit)
    {
        using var service = new PagedService(2000);
        using AdminApiClient client = TestClient.Create(service);
        using PageReader<Member> reader = client.Read(new PageRange { ThrottleLimit = limit });
        for (int page = 1; page <= 10; page++)
        {
            await reader.NextAsync();
            reader.ReadAhead();
            reader.ReadAhead();
            await service.ArrivedAsync(page == 1 ? 1 + limit : 1);
            await SettleAsync();
            Assert.Equal(Enumerable.Range(1, page + limit), service.Asked.Order());
        }
    }

    [Fact]
    public async Task A_page_is_on_its_way_while_the_one_before_is_consumed()
    {
        using var service = new PagedService(300);
        using AdminApiClient client = TestClient.Create(service);
        using PageReader<Member> reader = client.Read();
        await reader.NextAsync();
        await service.ArrivedAsync(1);
        reader.ReadAhead();
        await service.ArrivedAsync(1);
        Assert.Equal([1, 2], service.Asked);
    }

    [Fact]
    public async Task The_end_of_the_reader_ends_what_is_on_its_way()
    {
        var ended = new List<Task>();
        using var service = new PagedService(1000)
        {
            Before = (page, cancellationToken) =>
            {
                if (page == 1)
                {
                    return Task.FromResult<HttpResponseMessage?>(null);
                }

                var hanging = new TaskCompletionSource<HttpResponseMessage?>(TaskCreationOptions.RunContinuationsAsynchronously);
                cancellationToken.Register(() => hanging.TrySetCanceled(cancellationToken));
                lock (ended)
                {
                    ended.Add(hanging.Task);
                }

                return hanging.Task;
            },
        };
        using AdminApiClient client = TestClient.Create(service);
        using (PageReader<Member> reader = client.Read(new PageRange { ThrottleLimit = 4 }))
        {
            await reader.NextAsync();
            reader.ReadAhead();
            await service.ArrivedAsync(5);
        }

        Assert.Equal(4, ended.Count);
        Assert.All(ended, page => Assert.True(page.IsCanceled));
    }

    [Fact]
    public async Task A_caller_who_cancels_ends_the_page_being_read()
    {
        using var stop = new CancellationTokenSource();
        using AdminApiClient client = TestClient.Create(new FakeService(Answer.Never));
        using PageReader<Member> reader = client.Read(MightyNetworks.Client.Operations.Members.List(), PageRange.All, cancellationToken: stop.Token);
        Task<IReadOnlyList<Member>?> reading = reader.NextAsync();
        await stop.CancelAsync();
        await Assert.ThrowsAnyAsync<System.OperationCanceledException>(() => reading);
    }

    // Lets whatever was started on other threads, wrongly, come as far as the service.
    private static async Task SettleAsync()
    {
        for (int i = 0; i < 50; i++)
        {
            await Task.Run(() => { });
        }
    }
}
