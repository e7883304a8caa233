using System;
using System.IO;
using System.Net.Http;
using System.Text;
using System.Threading;
using System.Threading.Channels;
using System.Threading.Tasks;
using MightyNetworks.Client;
using MightyNetworks.Client.Errors;
using MightyNetworks.UnitTests.Client.Fakes;
using Xunit;

namespace MightyNetworks.UnitTests.Client.Transport;

public class TimeoutTests
{
    [Theory]
    [InlineData("GET", false)]
    [InlineData("PUT", true)]
    [InlineData("PATCH", true)]
    [InlineData("DELETE", true)]
    public async Task A_request_that_may_be_repeated_is_repeated_after_a_timeout(string method, bool unsure)
    {
        var clock = new FakeClock();
        using var service = new FakeService(Answer.Never, Answer.Never);
        using AdminApiClient client = Create(service, clock, maxRetry: 1);
        Task<Member?> sending = client.SendAsync(TestClient.Request(method));
        clock.Advance(99.9);
        Assert.Single(service.Sent);
        clock.Advance(0.1 + 1);
        Assert.Equal(2, service.Sent.Count);
        clock.Advance(100);
        MightyNetworksException failure = await Assert.ThrowsAsync<MightyNetworksException>(() => sending);
        Assert.Equal((FailureReason.Timeout, unsure), (failure.Reason, failure.MayHaveBeenDone));
        Assert.Contains("100 seconds", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_request_that_may_not_be_repeated_fails_at_the_first_timeout()
    {
        var clock = new FakeClock();
        using var service = new FakeService(Answer.Never);
        using AdminApiClient client = Create(service, clock, maxRetry: 5);
        Task<Member?> sending = client.SendAsync(TestClient.Request("POST"));
        clock.Advance(100);
        MightyNetworksException failure = await Assert.ThrowsAsync<MightyNetworksException>(() => sending);
        Assert.Equal((FailureReason.Timeout, true), (failure.Reason, failure.MayHaveBeenDone));
        Assert.Single(service.Sent);
    }

    [Fact]
    public async Task A_connection_that_never_stands_is_unreachable_and_sends_nothing()
    {
        var clock = new FakeClock();
        using AdminApiClient client = Create(new NoConnection(), clock, maxRetry: 0);
        Task<Member?> sending = client.SendAsync(TestClient.Request("POST"));
        clock.Advance(100);
        MightyNetworksException failure = await Assert.ThrowsAsync<MightyNetworksException>(() => sending);
        Assert.Equal((FailureReason.Unreachable, false), (failure.Reason, failure.MayHaveBeenDone));
        Assert.Contains("No connection within 100 seconds", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_slow_answer_is_not_late_while_it_moves()
    {
        var clock = new FakeClock();
        var slow = new SlowStream();
        using AdminApiClient client = Create(new FakeService(Answer.Body(new StreamContent(slow))), clock, maxRetry: 0);
        Task<Member?> sending = client.SendAsync(TestClient.Request("GET"));
        foreach (string part in (string[])["""{"id":""", "5", "}"])
        {
            clock.Advance(99);
            slow.Send(part);
        }

        slow.End();
        Assert.Equal(5UL, (await sending)!.Id);
    }

    [Fact]
    public async Task An_answer_that_stops_moving_is_late()
    {
        var clock = new FakeClock();
        var slow = new SlowStream();
        using AdminApiClient client = Create(new FakeService(Answer.Body(new StreamContent(slow))), clock, maxRetry: 0);
        Task<Member?> sending = client.SendAsync(TestClient.Request("GET"));
        clock.Advance(60);
        slow.Send("{");
        clock.Advance(99);
        Assert.False(sending.IsCompleted);
        clock.Advance(1);
        Assert.Equal(FailureReason.Timeout, (await Assert.ThrowsAsync<MightyNetworksException>(() => sending)).Reason);
    }

    [Fact]
    public async Task A_response_that_never_stops_moving_is_late_as_a_whole()
    {
        var clock = new FakeClock();
        var slow = new SlowStream();
        using AdminApiClient client = Create(new FakeService(Answer.Body(new StreamContent(slow))), clock, maxRetry: 0);
        Task<Member?> sending = client.SendAsync(TestClient.Request("PUT"));
        for (int seconds = 0; seconds < 290; seconds += 10)
        {
            clock.Advance(10);
            slow.Send(" ");
        }

        Assert.False(sending.IsCompleted);
        clock.Advance(10);
        MightyNetworksException failure = await Assert.ThrowsAsync<MightyNetworksException>(() => sending);
        Assert.Equal((FailureReason.Timeout, true), (failure.Reason, failure.MayHaveBeenDone));
    }

    [Theory]
    [InlineData(-3600)]
    [InlineData(3600)]
    public async Task A_wall_clock_that_somebody_sets_changes_no_timeout(int seconds)
    {
        var clock = new FakeClock();
        using AdminApiClient client = Create(new FakeService(Answer.Never), clock, maxRetry: 0);
        Task<Member?> sending = client.SendAsync(TestClient.Request("GET"));
        clock.Advance(50);
        clock.SetWallClock(TimeSpan.FromSeconds(seconds));
        Assert.False(sending.IsCompleted);
        clock.Advance(50);
        Assert.Equal(FailureReason.Timeout, (await Assert.ThrowsAsync<MightyNetworksException>(() => sending)).Reason);
    }

    private static AdminApiClient Create(HttpMessageHandler service, FakeClock clock, int maxRetry) =>
        TestClient.Create(service, clock, options => options with { Timeout = TimeSpan.FromSeconds(100), MaxRetry = maxRetry });

    /// <summary>A host that accepts no connection, so that no request leaves the machine.</summary>
    private sealed class NoConnection : HttpMessageHandler
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) => Answer.Never(cancellationToken);
    }

    /// <summary>A body whose parts arrive when the test sends them.</summary>
    private sealed class SlowStream : Stream
    {
        private readonly Channel<byte[]> _parts = Channel.CreateUnbounded<byte[]>(new UnboundedChannelOptions { AllowSynchronousContinuations = true });

        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => false;

        public override long Length => throw new NotSupportedException();

        public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

        public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
        {
            if (!await _parts.Reader.WaitToReadAsync(cancellationToken).ConfigureAwait(false) || !_parts.Reader.TryRead(out byte[]? part))
            {
                return 0;
            }

            part.CopyTo(buffer);
            return part.Length;
        }

        public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

        public override void Flush() => throw new NotSupportedException();

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

        internal void Send(string text) => _parts.Writer.TryWrite(Encoding.UTF8.GetBytes(text));

        internal void End() => _parts.Writer.Complete();
    }
}
