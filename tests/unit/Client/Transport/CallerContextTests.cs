using System;
using System.Collections.Generic;
using System.IO;
using System.Net;
using System.Net.Http;
using System.Text;
using System.Threading;
using System.Threading.Tasks;
using MightyNetworks.Client;
using MightyNetworks.Client.Operations;
using MightyNetworks.Client.Paging;
using MightyNetworks.UnitTests.Client.Fakes;
using Xunit;

namespace MightyNetworks.UnitTests.Client.Transport;

/// <summary>A caller may block its only thread until a request ends: wherever a request waits, it goes on without that thread.</summary>
public class CallerContextTests
{
    private const string Ada = """{"id":5}""";
    private const int MostPoints = 200;

    private static readonly Dictionary<string, Func<SlowPoint, AdminApiClient, Task>> Work = new()
    {
        ["read"] = (_, client) => client.SendAsync(TestClient.Request("GET")),
        ["delete"] = (_, client) => client.SendAsync(Members.DeleteAccount(5)),
        ["upload"] = (point, client) => client.SendAsync(Assets.Upload(new AssetUpload { AssetFile = new AssetFile("a", "text/plain", null, () => new SlowStream("abc", point)) })),
        ["pause"] = async (point, client) =>
        {
            client.Throttle.CloseFor(TimeSpan.FromSeconds(5));
            await client.SendAsync(TestClient.Request("GET")).ConfigureAwait(false);
        },
        ["queue after a pause"] = async (_, client) =>
        {
            client.Throttle.CloseFor(TimeSpan.Zero);
            await Task.WhenAll(client.SendAsync(TestClient.Request("GET")), client.SendAsync(TestClient.Request("GET"))).ConfigureAwait(false);
        },
        ["list"] = (_, client) => ReadAsync(client, PageRange.All),
        ["range"] = (_, client) => ReadAsync(client, new PageRange { Skip = 2, First = 1 }),
        ["list while a member is removed"] = async (_, client) =>
        {
            using PageReader<Member> pages = client.Read();
            Task removing = client.SendAsync(Members.DeleteAccount(5));
            await pages.NextAsync().ConfigureAwait(false);
            await removing.ConfigureAwait(false);
        },
        ["count"] = (_, client) => client.CountAsync(Members.List()),
    };

    public static TheoryData<string, string, int> Cases => new()
    {
        { "read", Ada, 200 },
        { "read", """{"error":"Wait"}""", 503 },
        { "read", """{"error":"No"}""", 404 },
        { "delete", "", 204 },
        { "upload", """{"id":7}""", 200 },
        { "pause", Ada, 200 },
        { "queue after a pause", Ada, 200 },
        { "list", """[{"id":1},{"id":2}]""", 200 },
        { "range", """[{"id":1},{"id":2},{"id":3}]""", 200 },
        { "list while a member is removed", """[{"id":1}]""", 200 },
        { "count", """[{"id":1}]""", 200 },
        { "count", """{"data":[{"id":1}],"meta":{"total_pages":3,"per_page":1}}""", 200 },
    };

    [Theory]
    [MemberData(nameof(Cases))]
    public async Task Wherever_a_request_waits_it_goes_on_without_the_thread_of_its_caller(string work, string json, int status)
    {
        int points = int.MaxValue;
        for (int slow = 0; slow < points; slow++)
        {
            Assert.InRange(slow, 0, MostPoints);
            var point = new SlowPoint(slow);
            var caller = new CallerContext();
            using AdminApiClient client = TestClient.Create(new SlowService(point, json, status), new SlowClock(point), options => options with { MaxRetry = 1 });
            Task working = Start(caller, () => Work[work](point, client));
            point.Release();
            await Task.WhenAny(working);
            Assert.True(caller.Posts == 0, $"After point {slow} it came back.");
            points = Math.Min(points, point.Passed);
        }
    }

    private static Task Start(CallerContext caller, Func<Task> work)
    {
        SynchronizationContext? before = SynchronizationContext.Current;
        SynchronizationContext.SetSynchronizationContext(caller);
        try
        {
            return work();
        }
        finally
        {
            SynchronizationContext.SetSynchronizationContext(before);
        }
    }

    private static async Task ReadAsync(AdminApiClient client, PageRange range)
    {
        using PageReader<Member> pages = client.Read(range);
        while (await pages.NextAsync().ConfigureAwait(false) is not null)
        {
        }
    }

    /// <summary>Sends the same response to every request; each step of it may be the slow one.</summary>
    private sealed class SlowService(SlowPoint point, string body, int status) : HttpMessageHandler
    {
        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            if (request.Content is { } content)
            {
                using var target = new SlowStream(string.Empty, point);
                await content.CopyToAsync(target, cancellationToken).ConfigureAwait(false);
            }

            await point.PassAsync().ConfigureAwait(false);
            return new HttpResponseMessage((HttpStatusCode)status) { Content = new SlowContent(body, point) };
        }
    }

    private sealed class SlowContent(string text, SlowPoint point) : HttpContent
    {
        protected override async Task<Stream> CreateContentReadStreamAsync()
        {
            await point.PassAsync().ConfigureAwait(false);
            return new SlowStream(text, point);
        }

        protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context) => throw new NotSupportedException();

        protected override bool TryComputeLength(out long length)
        {
            length = 0;
            return false;
        }
    }

    private sealed class SlowStream : MemoryStream
    {
        private readonly SlowPoint _point;

        internal SlowStream(string text, SlowPoint point)
        {
            Write(Encoding.UTF8.GetBytes(text));
            Position = 0;
            _point = point;
        }

        public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
        {
            await _point.PassAsync().ConfigureAwait(false);
            return Read(buffer.Span);
        }

        public override async ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default)
        {
            await _point.PassAsync().ConfigureAwait(false);
            Write(buffer.Span);
        }

        public override async ValueTask DisposeAsync()
        {
            await _point.PassAsync().ConfigureAwait(false);
            await base.DisposeAsync().ConfigureAwait(false);
        }
    }

    /// <summary>A clock whose waits end at once, unless one is the slow point; timeouts never end.</summary>
    private sealed class SlowClock(SlowPoint point) : TimeProvider
    {
        private long _now;

        public override long TimestampFrequency => TimeSpan.TicksPerSecond;

        public override long GetTimestamp() => Volatile.Read(ref _now);

        public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
        {
            if (dueTime < TimeSpan.FromHours(1) && dueTime != Timeout.InfiniteTimeSpan)
            {
                Interlocked.Add(ref _now, dueTime.Ticks);
                point.Pass(() => callback(state));
            }

            return new Timer(_ => { }, null, Timeout.Infinite, Timeout.Infinite);
        }
    }
}
