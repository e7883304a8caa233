using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Net;
using System.Net.Http;
using System.Net.Sockets;
using System.Security.Authentication;
using System.Threading.Tasks;
using MightyNetworks.Client;
using MightyNetworks.Client.Errors;
using MightyNetworks.UnitTests.Client.Fakes;
using Xunit;

namespace MightyNetworks.UnitTests.Client.Transport;

public class RetryTests
{
    private const string Ada = """{"id":5,"first_name":"Ada"}""";

    private static readonly string[] Methods = ["GET", "PUT", "DELETE", "POST", "PATCH"];
    private static readonly int[] FinalStatuses = [400, 401, 403, 404, 409, 422, 500, 302, 418];
    private static readonly int[] PassingStatuses = [408, 502, 503, 504, 520, 521, 522, 523, 524, 525, 526, 527];

    /// <summary>Method, first failure, and whether the request is repeated.</summary>
    public static TheoryData<string, string, bool> Table
    {
        get
        {
            var table = new TheoryData<string, string, bool>();
            foreach (string method in Methods)
            {
                bool mayRepeat = method is not "POST";
                Add(table, method, FinalStatuses.Select(status => $"{status}"), false);
                Add(table, method, PassingStatuses.Select(status => $"{status}"), mayRepeat);
                Add(table, method, ["reset", "ended", "cut body", "bad gzip"], mayRepeat);
                Add(table, method, ["429", "refused", "busy resolver", "broken TLS", "no proxy", "connect timeout"], true);
                Add(table, method, ["unknown host", "untrusted certificate"], false);
            }

            return table;
        }
    }

    [Theory]
    [MemberData(nameof(Table))]
    public async Task A_request_is_repeated_where_that_is_safe(string method, string fault, bool repeated)
    {
        using var service = new FakeService(Fault(fault), Answer.Json(Ada));
        using AdminApiClient client = TestClient.Create(service);
        Task<Member?> sending = client.SendAsync(TestClient.Request(method));
        if (repeated)
        {
            Assert.Equal("Ada", (await sending)!.FirstName);
        }
        else
        {
            await Assert.ThrowsAsync<MightyNetworksException>(() => sending);
        }

        Assert.Equal(repeated ? 2 : 1, service.Sent.Count);
        Assert.Equal(repeated ? 1 : 0, client.Requests.Retried);
    }

    [Theory]
    [InlineData("500", true)]
    [InlineData("501", true)]
    [InlineData("408", true)]
    [InlineData("302", true)]
    [InlineData("520", true)]
    [InlineData("524", true)]
    [InlineData("502", true)]
    [InlineData("503", true)]
    [InlineData("504", true)]
    [InlineData("reset", true)]
    [InlineData("ended", true)]
    [InlineData("cut body", true)]
    [InlineData("429", false)]
    [InlineData("422", false)]
    [InlineData("400", false)]
    [InlineData("409", false)]
    [InlineData("refused", false)]
    [InlineData("unknown host", false)]
    [InlineData("connect timeout", false)]
    public async Task A_failed_change_says_whether_it_may_have_been_made(string fault, bool maybe)
    {
        using AdminApiClient client = TestClient.Create(new FakeService(Fault(fault)));
        foreach (string method in Methods)
        {
            MightyNetworksException failure = await Assert.ThrowsAsync<MightyNetworksException>(() => client.SendAsync(TestClient.Request(method)));
            Assert.Equal(maybe && method != "GET", failure.MayHaveBeenDone);
            Assert.Equal(failure.MayHaveBeenDone, failure.Message.Contains("may have been made", StringComparison.Ordinal));
        }
    }

    [Fact]
    public async Task A_repeat_sends_the_same_again()
    {
        using var service = new FakeService(Answer.Status(503), Answer.Json(Ada));
        using AdminApiClient client = TestClient.Create(service);
        await client.SendAsync(TestClient.Request("PUT"));
        Assert.All(service.Sent, sent =>
        {
            Assert.Equal("""{"role":"moderator"}""", sent.Body);
            Assert.Equal("/admin/v1/networks/10001/members/5/", sent.Uri.PathAndQuery);
            Assert.Equal("Bearer " + TestClient.Token, sent.Headers["Authorization"]);
            Assert.Equal("Tests/1.0", sent.Headers["User-Agent"]);
        });
    }

    [Theory]
    [InlineData(0, 1)]
    [InlineData(1, 2)]
    [InlineData(5, 6)]
    public async Task A_request_is_repeated_so_often_and_no_more(int maxRetry, int sent)
    {
        using var service = new FakeService(Answer.Status(503));
        using AdminApiClient client = TestClient.Create(service, change: options => options with { MaxRetry = maxRetry });
        MightyNetworksException failure = await Assert.ThrowsAsync<MightyNetworksException>(() => client.SendAsync(TestClient.Request("GET")));
        Assert.Equal(FailureReason.Unavailable, failure.Reason);
        Assert.Equal(sent, service.Sent.Count);
        Assert.Equal(sent, client.Requests.Made);
        Assert.Equal(maxRetry, client.Requests.Retried);
    }

    [Theory]
    [InlineData(503)]
    [InlineData(429)]
    public async Task Waits_double_up_to_a_minute(int status)
    {
        var clock = new ImpatientClock();
        using AdminApiClient client = TestClient.Create(new FakeService(Answer.Status(status)), clock, options => options with { MaxRetry = 8 });
        await Assert.ThrowsAsync<MightyNetworksException>(() => client.SendAsync(TestClient.Request("GET")));
        Assert.Equal([1, 2, 4, 8, 16, 32, 60, 60], clock.Waits);
    }

    [Fact]
    public async Task Waits_are_anywhere_below_their_bound()
    {
        var clock = new ImpatientClock();
        var random = new Queue<double>([0.5, 0.25, 0.75]);
        using AdminApiClient client = TestClient.Create(
            new FakeService(Answer.Status(503)), clock, options => options with { MaxRetry = 3 }, random.Dequeue);
        await Assert.ThrowsAsync<MightyNetworksException>(() => client.SendAsync(TestClient.Request("GET")));
        Assert.Equal([0.5, 0.5, 3], clock.Waits);
    }

    [Theory]
    [InlineData("7", 7)]
    [InlineData("0", 1)]
    [InlineData("Mon, 01 Jun 2026 12:00:30 GMT", 30)]
    [InlineData("Mon, 01 Jun 2026 11:00:00 GMT", 1)]
    [InlineData("soon", 1)]
    [InlineData("-5", 1)]
    public async Task The_service_says_how_long_to_wait(string header, double seconds)
    {
        foreach (int status in (int[])[429, 503])
        {
            var clock = new ImpatientClock();
            using AdminApiClient client = TestClient.Create(new FakeService(Answer.RetryAfter(header, status), Answer.Json(Ada)), clock);
            await client.SendAsync(TestClient.Request("GET"));
            Assert.Equal(seconds, clock.Waits.Sum());
        }
    }

    [Theory]
    [InlineData("7", 7)]
    [InlineData("0", 0)]
    [InlineData("Mon, 01 Jun 2026 12:00:30 GMT", 30)]
    [InlineData("Mon, 01 Jun 2026 11:00:00 GMT", 0)]
    public async Task A_failure_tells_the_wait_that_the_service_asked_for(string header, double seconds)
    {
        using AdminApiClient client = TestClient.Create(new FakeService(Answer.RetryAfter(header)), change: options => options with { MaxRetry = 0 });
        MightyNetworksException failure = await Assert.ThrowsAsync<MightyNetworksException>(() => client.SendAsync(TestClient.Request("GET")));
        Assert.Equal(TimeSpan.FromSeconds(seconds), failure.RetryAfter);
    }

    [Fact]
    public async Task A_date_to_wait_for_is_read_by_the_clock_of_the_service()
    {
        var clock = new ImpatientClock();
        Answer.Reply slowDown = Answer.RetryAfter("Mon, 01 Jun 2026 15:00:10 GMT", date: clock.GetUtcNow().AddHours(3));
        using AdminApiClient client = TestClient.Create(new FakeService(slowDown, Answer.Json(Ada)), clock);
        await client.SendAsync(TestClient.Request("GET"));
        Assert.Equal(10, clock.Waits.Sum());
    }

    [Fact]
    public async Task A_wait_that_is_too_long_is_not_begun()
    {
        var clock = new ImpatientClock();
        using var service = new FakeService(Answer.RetryAfter("200"), Answer.RetryAfter("101"));
        using AdminApiClient client = TestClient.Create(service, clock);
        MightyNetworksException failure = await Assert.ThrowsAsync<MightyNetworksException>(() => client.SendAsync(TestClient.Request("GET")));
        Assert.Equal([200], clock.Waits);
        Assert.Equal(TimeSpan.FromSeconds(101), failure.RetryAfter);
        Assert.Equal(2, service.Sent.Count);
    }

    [Theory]
    [InlineData("503", true)]
    [InlineData("reset", true)]
    [InlineData("429", false)]
    [InlineData("refused", false)]
    public async Task A_repeated_delete_that_finds_nothing_is_done_if_the_first_may_have_been(string fault, bool done)
    {
        using var service = new FakeService(Fault(fault), Fault("429"), Answer.Json("""{"error":"Not found"}""", 404));
        using AdminApiClient client = TestClient.Create(service);
        Task<Member?> deleting = client.SendAsync(TestClient.Request("DELETE"));
        if (done)
        {
            Assert.Null(await deleting);
        }
        else
        {
            Assert.Equal(FailureReason.NotFound, (await Assert.ThrowsAsync<MightyNetworksException>(() => deleting)).Reason);
        }
    }

    [Theory]
    [InlineData("GET")]
    [InlineData("PUT")]
    public async Task Any_other_repeat_that_finds_nothing_fails(string method)
    {
        using AdminApiClient client = TestClient.Create(new FakeService(Fault("503"), Answer.Status(404)));
        MightyNetworksException failure = await Assert.ThrowsAsync<MightyNetworksException>(() => client.SendAsync(TestClient.Request(method)));
        Assert.Equal(FailureReason.NotFound, failure.Reason);
    }

    [Fact]
    public async Task A_delete_that_is_done_may_answer_nothing()
    {
        using AdminApiClient client = TestClient.Create(new FakeService(Answer.Status(204)));
        Assert.NotNull(await client.SendAsync(MightyNetworks.Client.Operations.Members.DeleteAccount(5)));
    }

    private static void Add(TheoryData<string, string, bool> table, string method, IEnumerable<string> faults, bool repeated)
    {
        foreach (string fault in faults)
        {
            table.Add(method, fault, repeated);
        }
    }

    private static Answer.Reply Fault(string name) => name switch
    {
        "reset" => Answer.Failure(new HttpRequestException("It broke.", new IOException("Connection reset by peer."))),
        "ended" => Answer.Failure(HttpRequestError.ResponseEnded),
        "cut body" => Answer.Body(new BrokenContent(new HttpIOException(HttpRequestError.ResponseEnded, "The answer ended early."))),
        "bad gzip" => Answer.Body(new BrokenContent(new InvalidDataException("The archive entry was compressed using an unsupported method."))),
        "refused" => Answer.Failure(HttpRequestError.ConnectionError),
        "unknown host" => Answer.Failure(HttpRequestError.NameResolutionError, new SocketException((int)SocketError.HostNotFound)),
        "busy resolver" => Answer.Failure(HttpRequestError.NameResolutionError, new SocketException((int)SocketError.TryAgain)),
        "untrusted certificate" => Answer.Failure(HttpRequestError.SecureConnectionError, new AuthenticationException("The remote certificate is invalid: UntrustedRoot")),
        "broken TLS" => Answer.Failure(HttpRequestError.SecureConnectionError, new IOException("Connection reset by peer.")),
        "no proxy" => Answer.Failure(HttpRequestError.ProxyTunnelError),
        "connect timeout" => Answer.Failure(new TaskCanceledException("Cancelled.", new TimeoutException("No connection within 30 seconds."))),
        "429" => Answer.Status(429),
        _ => Answer.Status(int.Parse(name, System.Globalization.CultureInfo.InvariantCulture)),
    };

    private sealed class BrokenContent(Exception failure) : HttpContent
    {
        protected override Task<Stream> CreateContentReadStreamAsync() => Task.FromException<Stream>(failure);

        protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context) => Task.FromException(failure);

        protected override bool TryComputeLength(out long length)
        {
            length = 0;
            return false;
        }
    }
}
