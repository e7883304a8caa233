using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Net;
using System.Net.Http;
using System.Net.Http.Headers;
using System.Net.Sockets;
using System.Text;
using System.Threading;
using System.Threading.Tasks;
using MightyNetworks.Client.Webhooks;
using MightyNetworks.Client.Webhooks.Spool;
using MightyNetworks.Testing;
using Xunit;

namespace MightyNetworks.UnitTests.Client.Webhooks;

/// <summary>Tests of the receiver over HTTP: what it accepts, what it refuses, and that nobody stops it.</summary>
public sealed class ListenerTests : IDisposable
{
    private const string Key = "right-key";

    private readonly string _path = Path.Combine(Path.GetTempPath(), "mn-receiver-" + Guid.NewGuid().ToString("N"));
    private readonly int _port = FreePort.Find();
    private readonly HttpClient _http = new(new HttpClientHandler { UseProxy = false });
    private readonly WebhookReceiver _receiver;

    public ListenerTests() => _receiver = Start();

    [Fact]
    public async Task A_delivery_is_on_the_disk_when_it_is_acknowledged()
    {
        Assert.Equal(HttpStatusCode.Accepted, await SendAsync(Delivery.Join(1, Delivery.Id(1))));
        Assert.Equal(1UL, Assert.Single(WebhookSpool.Read(_path, _ => { })).MemberId);
        Assert.Equal(1UL, (await _receiver.TakeAsync(CancellationToken.None))!.Event.MemberId);
    }

    [Fact]
    public async Task A_repeated_delivery_is_acknowledged_and_not_emitted_again()
    {
        await SendAsync(Delivery.Join(1, Delivery.Id(1)));
        Assert.Equal(HttpStatusCode.Accepted, await SendAsync(Delivery.Join(1, Delivery.Id(1))));
        Assert.Equal(1, _receiver.WaitingCount);
    }

    [Theory]
    [InlineData("GET", "Bearer right-key", "application/json", "", 405)]
    [InlineData("PUT", "Bearer right-key", "application/json", "{}", 405)]
    [InlineData("POST", null, "application/json", "{\"event_id\":\"1\"}", 401)]
    [InlineData("POST", "Bearer wrong-key", "application/json", "{\"event_id\":\"1\"}", 401)]
    [InlineData("POST", "Bearer right-key", "text/plain", "{\"event_id\":\"1\"}", 415)]
    [InlineData("POST", "Bearer right-key", "application/json", "not JSON", 400)]
    [InlineData("POST", "Bearer right-key", "application/json", "[]", 400)]
    [InlineData("POST", "Bearer right-key", "application/json", "{}", 400)]
    [InlineData("POST", "Bearer right-key", "application/json", "", 400)]
    [InlineData("POST", "Bearer right-key", "application/json; charset=utf-8", "\uFEFF{\"event_id\":\"1\"}", 202)]
    [InlineData("POST", "Bearer Bearer right-key", "application/vnd.api+json", "{\"event_id\":\"1\"}", 202)]
    [InlineData("POST", "bearer right-key", null, "{\"event_id\":\"1\"}", 202)]
    public async Task Each_request_has_its_status(string method, string? authorization, string? contentType, string body, int status)
    {
        Assert.Equal(status, (int)await SendAsync(Encoding.UTF8.GetBytes(body), method, authorization, contentType));
        Assert.Equal(status == 202 ? 1 : 0, _receiver.WaitingCount);
        Assert.Equal(HttpStatusCode.Accepted, await SendAsync(Delivery.Join(2, Delivery.Id(2))));
    }

    [Fact]
    public async Task What_cannot_be_read_is_kept_and_reported()
    {
        await SendAsync("half {"u8.ToArray());
        Assert.Contains("half {", File.ReadAllText(Path.Combine(_path, "dead-letter.jsonl")), StringComparison.Ordinal);
        Assert.Contains(Notices(), notice => notice.IsWarning && notice.Text.Contains("dead-letter", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_body_above_the_limit_is_refused_whether_it_is_announced_or_not(bool isChunked)
    {
        byte[] body = Encoding.UTF8.GetBytes(Delivery.Of($"\"{new string('x', 5000)}\""));
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, await SendAsync(body, isChunked: isChunked));
        Assert.Equal(0, _receiver.WaitingCount);
    }

    [Fact]
    public async Task Clients_that_never_finish_do_not_keep_others_waiting()
    {
        List<TcpClient> slow = [];
        try
        {
            for (int i = 0; i < 64; i++)
            {
                var client = new TcpClient();
                await client.ConnectAsync(IPAddress.Loopback, _port);
                string head = $"POST / HTTP/1.1\r\nHost: localhost:{_port}\r\nAuthorization: Bearer {Key}\r\nContent-Type: application/json\r\nContent-Length: 500\r\n";
                await client.GetStream().WriteAsync(Encoding.ASCII.GetBytes(i % 2 == 0 ? head : head + "\r\n{\"event_id\""));
                slow.Add(client);
            }

            for (int i = 1; i <= 20; i++)
            {
                Assert.Equal(HttpStatusCode.Accepted, await SendAsync(Delivery.Join((ulong)i, Delivery.Id(i))));
            }
        }
        finally
        {
            slow.ForEach(client => client.Dispose());
        }
    }

    [Fact]
    public async Task A_body_that_does_not_arrive_in_time_is_refused()
    {
        _receiver.Dispose();
        using WebhookReceiver receiver = Start(TimeSpan.FromMilliseconds(1));
        using var client = new RawClient(_port);
        Assert.Contains("408", await client.AskAsync($"POST / HTTP/1.1\r\nAuthorization: Bearer {Key}\r\nContent-Length: 500\r\n\r\n{{"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_full_disk_is_503_with_a_warning_and_stops_nobody()
    {
        _receiver.Dispose();
        var disk = new FailingDisk { Room = 10 };
        using var receiver = new WebhookReceiver(Options(), new SpoolOptions { Open = disk.Open });
        Assert.Equal(HttpStatusCode.ServiceUnavailable, await SendAsync(Delivery.Join(1, Delivery.Id(1))));
        Assert.True(receiver.TryTakeNotice(out WebhookNotice? notice));
        Assert.True(notice!.IsWarning);
        Assert.Contains("no space", notice.Text, StringComparison.Ordinal);
        disk.Room = long.MaxValue;
        Assert.Equal(HttpStatusCode.Accepted, await SendAsync(Delivery.Join(1, Delivery.Id(1))));
        Assert.Equal(1, receiver.WaitingCount);
    }

    [Fact]
    public async Task Garbage_stops_nobody()
    {
        var random = new Random(11);
        for (int i = 0; i < 200; i++)
        {
            using var client = new TcpClient();
            await client.ConnectAsync(IPAddress.Loopback, _port);
            byte[] garbage = new byte[random.Next(1, 2000)];
            random.NextBytes(garbage);
            try
            {
                await client.GetStream().WriteAsync(garbage);
            }
            catch (IOException)
            {
                // The receiver may have hung up.
            }
        }

        Assert.Equal(HttpStatusCode.Accepted, await SendAsync(Delivery.Join(1, Delivery.Id(1))));
        Assert.Equal(1, _receiver.WaitingCount);
    }

    [Fact]
    public async Task A_burst_is_stored_as_a_whole()
    {
        HttpStatusCode[] replies = await Task.WhenAll(Enumerable.Range(1, 200).Select(i => SendAsync(Delivery.Join((ulong)i, Delivery.Id(i)))));
        Assert.Equal(200, replies.Count(reply => reply is HttpStatusCode.Accepted));
        Assert.Equal(200, WebhookSpool.Read(_path, _ => { }).Select(one => one.EventId).Distinct().Count());
    }

    [Fact]
    public void A_port_in_use_is_an_error_and_gives_the_spool_up()
    {
        string other = _path + "-other";
        var options = new WebhookReceiverOptions { Keys = new WebhookKeys([Key]), SpoolPath = other, Prefixes = [$"http://127.0.0.1:{_port}/"] };
        try
        {
            Assert.Throws<SocketException>(() => WebhookReceiver.Start(options));
            Assert.Throws<SocketException>(() => WebhookReceiver.Start(options));
        }
        finally
        {
            Directory.Delete(other, recursive: true);
        }
    }

    public void Dispose()
    {
        _receiver.Dispose();
        _http.Dispose();
        Directory.Delete(_path, recursive: true);
    }

    private WebhookReceiver Start(TimeSpan? bodyTimeout = null) => WebhookReceiver.Start(Options(bodyTimeout));

    private WebhookReceiverOptions Options(TimeSpan? bodyTimeout = null) => new()
    {
        Keys = new WebhookKeys([Key]),
        SpoolPath = _path,
        Prefixes = [$"http://localhost:{_port}/"],
        MaxBodySize = 4096,
        BodyTimeout = bodyTimeout ?? TimeSpan.FromSeconds(20),
    };

    private async Task<HttpStatusCode> SendAsync(
        byte[] body, string method = "POST", string? authorization = "Bearer " + Key, string? contentType = "application/json", bool isChunked = false)
    {
        using var request = new HttpRequestMessage(new HttpMethod(method), $"http://127.0.0.1:{_port}/");
        request.Headers.TransferEncodingChunked = isChunked ? true : null;
        request.Headers.TryAddWithoutValidation("Authorization", authorization);
        request.Content = new ByteArrayContent(body);
        request.Content.Headers.ContentType = contentType is null ? null : MediaTypeHeaderValue.Parse(contentType);
        using HttpResponseMessage response = await _http.SendAsync(request);
        return response.StatusCode;
    }

    private List<WebhookNotice> Notices()
    {
        List<WebhookNotice> notices = [];
        while (_receiver.TryTakeNotice(out WebhookNotice? notice))
        {
            notices.Add(notice!);
        }

        return notices;
    }
}
