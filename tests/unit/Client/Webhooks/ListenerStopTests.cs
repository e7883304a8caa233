using System;
using System.Collections.Concurrent;
using System.IO;
using System.Linq;
using System.Net.Sockets;
using System.Threading;
using System.Threading.Tasks;
using MightyNetworks.Client.Webhooks;
using Xunit;

namespace MightyNetworks.UnitTests.Client.Webhooks;

/// <summary>Tests of a receiver that stops: it acknowledges what it has stored, and nothing else.</summary>
public sealed class ListenerStopTests : IDisposable
{
    private const int Senders = 4;

    private readonly ReceiverFixture _fixture = new();

    [Theory]
    [InlineData("")]
    [InlineData("POST /ho")]
    [InlineData(ReceiverFixture.Head + "Content-Len")]
    [InlineData(ReceiverFixture.Head + "Content-Length: 500\r\n\r\n")]
    [InlineData(ReceiverFixture.Head + "Content-Length: 500\r\n\r\n{\"event_id\":\"1\"")]
    [InlineData(ReceiverFixture.Head + "Transfer-Encoding: chunked\r\n\r\n5\r\n{\"eve")]
    public async Task A_delivery_that_has_not_arrived_has_no_reply(string part)
    {
        WebhookReceiver receiver = _fixture.Start();
        using var client = new RawClient(_fixture.Port);
        client.Send(part);

        // A second client is served later than the first is accepted.
        using var other = new RawClient(_fixture.Port);
        Assert.Contains("202", await other.AskAsync(ReceiverFixture.Delivery("2")), StringComparison.Ordinal);
        receiver.Dispose();
        Assert.Empty(await client.ReadToEndAsync());
        Assert.Equal(["2"], _fixture.Stored);
    }

    [Fact]
    public async Task A_delivery_that_is_being_stored_has_its_reply()
    {
        using var written = new ManualResetEventSlim();
        using var gate = new ManualResetEventSlim();
        WebhookReceiver receiver = _fixture.Start(path => new GatedFile(path, written, gate));
        using var client = new RawClient(_fixture.Port);
        client.Send(ReceiverFixture.Delivery("1"));
        written.Wait();
        var stop = Task.Run(receiver.Dispose);
        gate.Set();
        Assert.StartsWith("HTTP/1.1 202 ", await client.ReadToEndAsync(), StringComparison.Ordinal);
        await stop;
        Assert.Equal(["1"], _fixture.Stored);
    }

    [Fact]
    public async Task Under_load_every_acknowledged_delivery_is_on_the_disk_and_the_port_is_free_again()
    {
        var acknowledged = new ConcurrentBag<string>();
        for (int life = 0; life < 10; life++)
        {
            WebhookReceiver receiver = _fixture.Start();
            int first = life * 1000;
            using var replies = new SemaphoreSlim(0);
            using var stopped = new ManualResetEventSlim();
            Task[] senders = [.. Enumerable.Range(0, Senders).Select(sender => SendAsync(first + (sender * 200), stopped, id =>
            {
                acknowledged.Add(id);
                replies.Release();
            }))];
            for (int reply = 0; reply < 10 + life; reply++)
            {
                await replies.WaitAsync();
            }

            receiver.Dispose();
            stopped.Set();
            await Task.WhenAll(senders);
        }

        Assert.Empty(acknowledged.Except(_fixture.Stored));
    }

    public void Dispose() => _fixture.Dispose();

    private async Task SendAsync(int number, ManualResetEventSlim stopped, Action<string> acknowledge)
    {
        while (!stopped.IsSet)
        {
            string id = $"{++number}";
            try
            {
                // Mono can leave a connection open that it accepts while the listener stops.
                using var client = new RawClient(_fixture.Port, TimeSpan.FromMilliseconds(500));
                if ((await client.AskAsync(ReceiverFixture.Delivery(id))).StartsWith("HTTP/1.1 2", StringComparison.Ordinal))
                {
                    acknowledge(id);
                }
            }
            catch (SocketException)
            {
                // It no longer listens.
                return;
            }
        }
    }

    /// <summary>A file that says when it is written, and waits before the writing ends.</summary>
    private sealed class GatedFile(string path, ManualResetEventSlim written, ManualResetEventSlim gate)
        : FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.ReadWrite)
    {
        public override void Write(byte[] array, int offset, int count)
        {
            base.Write(array, offset, count);
            written.Set();
            gate.Wait();
        }
    }
}
