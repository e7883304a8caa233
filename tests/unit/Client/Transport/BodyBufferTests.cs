using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Net;
using System.Net.Http;
using System.Threading;
using System.Threading.Tasks;
using MightyNetworks.Client.Transport;
using MightyNetworks.UnitTests.Client.Fakes;
using Xunit;

namespace MightyNetworks.UnitTests.Client.Transport;

/// <summary>Bodies of responses: whole, up to their limit, and read in as few pieces as their length allows.</summary>
public class BodyBufferTests
{
    private const int Plenty = 8 * 1024 * 1024;

    [Theory]
    [InlineData(0, 1000)]
    [InlineData(32 * 1024, 32 * 1024)]
    [InlineData((32 * 1024) + 1, 32 * 1024)]
    [InlineData(300_000, 1000)]
    [InlineData(3_000_000, 100_000)]
    public async Task A_body_is_whole_however_long_it_is_and_in_whatever_pieces_it_comes(int length, int piece)
    {
        foreach (bool isAnnounced in (bool[])[true, false])
        {
            byte[] sent = Bytes(length);
            using BodyBuffer body = await ReadAsync(new Pieces(sent, piece), Plenty, isAnnounced ? length : null);
            Assert.True(sent.AsSpan().SequenceEqual(body.Bytes));
            Assert.False(body.IsCut);
        }
    }

    [Theory]
    [InlineData(99_999, false)]
    [InlineData(100_000, false)]
    [InlineData(100_001, true)]
    public async Task A_body_may_be_as_long_as_its_limit(int length, bool isCut)
    {
        using BodyBuffer body = await ReadAsync(new Pieces(Bytes(length), length), 100_000);
        Assert.Equal(isCut, body.IsCut);
    }

    [Fact]
    public async Task A_body_that_is_too_long_is_not_read_on()
    {
        var endless = new Pieces(Bytes(1_000_000), 1000);
        using BodyBuffer body = await ReadAsync(endless, 10_000);
        Assert.True(body.IsCut);
        Assert.Equal(11, endless.Rooms.Count);
    }

    [Theory]
    [InlineData(100)]
    [InlineData(64 * 1024)]
    [InlineData(1024 * 1024)]
    public async Task A_body_that_announces_its_length_needs_no_second_buffer(int length)
    {
        var pieces = new Pieces(Bytes(length), length);
        using BodyBuffer body = await ReadAsync(pieces, Plenty, length);
        Assert.Equal(2, pieces.Rooms.Count);
        Assert.InRange(pieces.Rooms[0], Math.Max(length + 1, 32 * 1024), 2 * Math.Max(length + 1, 32 * 1024));
        Assert.Equal(pieces.Rooms[0] - length, pieces.Rooms[1]);
    }

    [Fact]
    public async Task A_body_that_announces_too_much_gets_no_such_buffer()
    {
        var pieces = new Pieces(Bytes(10), 10);
        using BodyBuffer body = await ReadAsync(pieces, Plenty, 1L << 40);
        Assert.InRange(pieces.Rooms[0], 32 * 1024, 2 * 1024 * 1024);
    }

    [Fact]
    public async Task Small_pieces_fill_one_buffer()
    {
        var pieces = new Pieces(Bytes(20_000), 100);
        using BodyBuffer body = await ReadAsync(pieces, Plenty);
        Assert.Equal(201, pieces.Rooms.Count);
        Assert.Equal(pieces.Rooms[0] - 20_000, pieces.Rooms[^1]);
    }

    [Fact]
    public async Task Every_piece_is_a_sign_of_life()
    {
        int signs = 0;
        using HttpResponseMessage response = Response(new Pieces(Bytes(500), 100), null, HttpStatusCode.OK);
        using BodyBuffer body = await BodyBuffer.ReadAsync(response, Plenty, () => signs++, CancellationToken.None);
        Assert.Equal(5, signs);
    }

    [Fact]
    public async Task A_byte_order_mark_is_not_part_of_the_body()
    {
        using BodyBuffer body = await ReadAsync(new Pieces([0xEF, 0xBB, 0xBF, (byte)'{'], 4), Plenty);
        Assert.Equal([(byte)'{'], body.Bytes.ToArray());
    }

    [Theory]
    [InlineData(HttpStatusCode.NoContent, true)]
    [InlineData(HttpStatusCode.OK, false)]
    public async Task No_content_is_known(HttpStatusCode status, bool isNoContent)
    {
        using HttpResponseMessage response = Response(new Pieces([], 1), null, status);
        using BodyBuffer body = await BodyBuffer.ReadAsync(response, Plenty, () => { }, CancellationToken.None);
        Assert.Equal(isNoContent, body.IsNoContent);
    }

    [Fact]
    public async Task A_broken_compression_is_a_broken_connection()
    {
        var broken = new InvalidOperationException("Decoder ran into invalid data.");
        IOException failure = await Assert.ThrowsAsync<IOException>(() => ReadAsync(new Pieces([], 1) { Failure = broken }, Plenty));
        Assert.Equal((broken.Message, broken), (failure.Message, failure.InnerException));
    }

    [Fact]
    public async Task Another_failure_stays_what_it_is()
    {
        foreach (Exception broken in (Exception[])[new ObjectDisposedException("socket"), new IOException("Reset.")])
        {
            Assert.Same(broken, await Assert.ThrowsAnyAsync<Exception>(() => ReadAsync(new Pieces([], 1) { Failure = broken }, Plenty)));
        }
    }

    private static byte[] Bytes(int length) => [.. Enumerable.Range(0, length).Select(i => (byte)(i % 251))];

    private static async Task<BodyBuffer> ReadAsync(Pieces body, int limit, long? announced = null)
    {
        using HttpResponseMessage response = Response(body, announced, HttpStatusCode.OK);
        return await BodyBuffer.ReadAsync(response, limit, () => { }, CancellationToken.None);
    }

    private static HttpResponseMessage Response(Pieces body, long? announced, HttpStatusCode status)
    {
        var response = new HttpResponseMessage(status) { Content = new StreamContent(body) };
        response.Content.Headers.ContentLength = announced;
        return response;
    }

    /// <summary>Sends bytes in pieces, and writes down for how many there was room.</summary>
    private sealed class Pieces(byte[] bytes, int piece) : AsyncMemoryStream(bytes)
    {
        internal List<int> Rooms { get; } = [];

        internal Exception? Failure { get; init; }

        public override bool CanSeek => false;

        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
        {
            Rooms.Add(buffer.Length);
            return Failure is null
                ? base.ReadAsync(buffer.Slice(0, Math.Min(piece, buffer.Length)), cancellationToken)
                : ValueTask.FromException<int>(Failure);
        }
    }
}
