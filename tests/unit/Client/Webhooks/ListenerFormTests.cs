using System;
using System.Globalization;
using System.Text;
using System.Threading.Tasks;
using MightyNetworks.Client.Webhooks;
using Xunit;

namespace MightyNetworks.UnitTests.Client.Webhooks;

/// <summary>Tests of the receiver's HTTP: the forms of requests that it reads, and those that it refuses.</summary>
public sealed class ListenerFormTests : IDisposable
{
    private const string Head = ReceiverFixture.Head;

    private const string Body = "{\"event_id\":\"1\"}";

    private const string Chunked = Head + "Transfer-Encoding: chunked\r\n\r\n";

    private readonly ReceiverFixture _fixture = new();
    private readonly WebhookReceiver _receiver;

    public ListenerFormTests() => _receiver = _fixture.Start();

    [Theory]
    [InlineData(Head + "Content-Length: 16\r\n\r\n" + Body)]
    [InlineData("\r\n" + Head + "content-length:16\t\r\n\r\n" + Body)]
    [InlineData(Head + "Content-Length: 16\r\n\r\n" + Body + "GET / HTTP/1.1\r\n\r\n")]
    [InlineData("POST /hooks HTTP/1.1\nAuthorization: Bearer right-key\nContent-Length: 16\n\n" + Body)]
    [InlineData("POST /hooks HTTP/1.0\r\nAuthorization: Bearer right-key\r\nContent-Length: 16\r\n\r\n" + Body)]
    [InlineData("POST http://hooks.example.org/hooks/ HTTP/1.1\r\nAuthorization: Bearer right-key\r\nContent-Length: 16\r\n\r\n" + Body)]
    [InlineData("POST /Hooks/a?b=/c HTTP/1.1\r\nHost: anything\r\nAuthorization: Bearer right-key\r\nContent-Length: 16\r\n\r\n" + Body)]
    [InlineData(Chunked + "10\r\n" + Body + "\r\n0\r\n\r\n")]
    [InlineData(Chunked + "5;note=\"x\"\r\n{\"eve\r\n00B\r\nnt_id\":\"1\"}\r\n0\r\nTrailer: x\r\n\r\n")]
    public async Task A_delivery_is_read_in_every_form(string request)
    {
        using var whole = new RawClient(_fixture.Port);
        Assert.StartsWith("HTTP/1.1 202 Accepted\r\n", await whole.AskAsync(request), StringComparison.Ordinal);
        Assert.Equal(["1"], _fixture.Stored);

        using var slow = new RawClient(_fixture.Port);
        foreach (byte one in Encoding.ASCII.GetBytes(request))
        {
            slow.Send([one]);
        }

        Assert.StartsWith("HTTP/1.1 202 ", await slow.ReadToEndAsync(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("hello\r\n\r\n", 400)]
    [InlineData("POST /hooks\r\n\r\n", 400)]
    [InlineData("POST  HTTP/1.1\r\n\r\n", 400)]
    [InlineData("P\u001b[2J /hooks HTTP/1.1\r\n\r\n", 400)]
    [InlineData("PRI * HTTP/2.0\r\n\r\n", 505)]
    [InlineData("POST /hook HTTP/1.1\r\n\r\n", 404)]
    [InlineData("OPTIONS * HTTP/1.1\r\n\r\n", 404)]
    [InlineData(Head + "Content-Length : 16\r\n\r\n" + Body, 400)]
    [InlineData(Head + "X: 1\r\n folded\r\nContent-Length: 16\r\n\r\n" + Body, 400)]
    [InlineData(Head + "no colon\r\n\r\n", 400)]
    [InlineData(Head + "Content-Length: +16\r\n\r\n" + Body, 400)]
    [InlineData(Head + "Content-Length: -1\r\n\r\n", 400)]
    [InlineData(Head + "Content-Length: 16\r\nContent-Length: 17\r\n\r\n" + Body, 400)]
    [InlineData(Head + "Content-Length: 16\r\nTransfer-Encoding: chunked\r\n\r\n" + Body, 400)]
    [InlineData(Head + "Transfer-Encoding: gzip, chunked\r\n\r\n", 501)]
    [InlineData(Head + "Authorization: Bearer right-key\r\nContent-Length: 16\r\n\r\n" + Body, 401)]
    [InlineData(Head + "Content-Length: 99999999999\r\n\r\n", 413)]
    [InlineData(Chunked + "1001\r\n", 413)]
    [InlineData(Chunked + "zz\r\n", 400)]
    [InlineData(Chunked + "-1\r\n", 400)]
    [InlineData(Chunked + "FFFFFFFF\r\n", 400)]
    [InlineData(Chunked + "10\r\n" + Body + "x\r\n", 400)]
    public async Task A_request_that_can_be_read_in_two_ways_is_refused(string request, int status)
    {
        using var client = new RawClient(_fixture.Port);
        Assert.StartsWith($"HTTP/1.1 {status.ToString(CultureInfo.InvariantCulture)} ", await client.AskAsync(request), StringComparison.Ordinal);
        Assert.Empty(_fixture.Stored);
    }

    [Theory]
    [InlineData(Head + "Content-Length: 16\r\n\r\n{\"event_id\":")]
    [InlineData(Chunked + "10\r\n{\"event_id\":")]
    [InlineData(Chunked + "10\r\n" + Body + "\r\n")]
    [InlineData(Chunked + "10\r\n" + Body + "\r\n0\r\n")]
    [InlineData(Head)]
    [InlineData("")]
    public async Task A_request_that_its_client_cuts_off_has_no_reply(string request)
    {
        using var client = new RawClient(_fixture.Port);
        client.Send(request);
        client.End();
        Assert.Empty(await client.ReadToEndAsync());
        Assert.Empty(_fixture.Stored);
    }

    [Theory]
    [InlineData(40_000, "GET /hooks HTTP/1.1\r\nX: {0}\r\n\r\n")]
    [InlineData(40_000, "GET /{0} HTTP/1.1\r\n\r\n")]
    [InlineData(100, "GET /hooks HTTP/1.1\r\n{1}\r\n")]
    [InlineData(10_000, Chunked + "{0}\r\n")]
    [InlineData(100, Chunked + "0\r\n{1}\r\n")]
    public async Task A_head_without_end_is_refused(int size, string format)
    {
        string fields = new StringBuilder().Insert(0, $"X: {new string('x', 400)}\r\n", 100).ToString();
        using var client = new RawClient(_fixture.Port);
        Assert.StartsWith("HTTP/1.1 431 ", await client.AskAsync(string.Format(CultureInfo.InvariantCulture, format, new string('x', size), fields)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_client_that_asks_first_sends_its_body_when_its_key_is_right()
    {
        using var right = new RawClient(_fixture.Port);
        right.Send(Head + "Expect: 100-Continue\r\nContent-Length: 16\r\n\r\n");
        Assert.Equal("HTTP/1.1 100 Continue", right.ReadLine());
        Assert.Equal(string.Empty, right.ReadLine());
        Assert.StartsWith("HTTP/1.1 202 ", await right.AskAsync(Body), StringComparison.Ordinal);

        using var wrong = new RawClient(_fixture.Port);
        wrong.Send("POST /hooks HTTP/1.1\r\nExpect: 100-continue\r\nContent-Length: 16\r\n\r\n");
        Assert.Equal("HTTP/1.1 401 Unauthorized", wrong.ReadLine());
    }

    [Fact]
    public async Task A_reply_says_why_and_ends_the_connection()
    {
        using var client = new RawClient(_fixture.Port);
        string reply = await client.AskAsync("GET /hooks HTTP/1.1\r\n\r\n");
        Assert.Contains("\r\nAllow: POST\r\n", reply, StringComparison.Ordinal);
        Assert.Contains("\r\nConnection: close\r\n", reply, StringComparison.Ordinal);
        Assert.EndsWith("\r\n\r\nWebhooks are delivered by POST.\n", reply, StringComparison.Ordinal);

        using var head = new RawClient(_fixture.Port);
        Assert.EndsWith("\r\n\r\n", await head.AskAsync("HEAD /hooks HTTP/1.1\r\n\r\n"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_client_that_sends_too_much_reads_its_reply()
    {
        using var client = new RawClient(_fixture.Port);
        Task sending = Task.Run(() => client.Send(Head + "Content-Length: 900000\r\n\r\n" + new string('x', 900_000)));
        Assert.StartsWith("HTTP/1.1 413 ", await client.ReadToEndAsync(), StringComparison.Ordinal);
        await sending;
    }

    public void Dispose()
    {
        _receiver.Dispose();
        _fixture.Dispose();
    }
}
