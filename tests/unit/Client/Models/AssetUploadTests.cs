using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Net.Http;
using System.Threading;
using System.Threading.Tasks;
using MightyNetworks.Client.Operations;
using MightyNetworks.Client.Requests;
using MightyNetworks.UnitTests.Client.Fakes;
using Xunit;

namespace MightyNetworks.UnitTests.Client.Models;

public class AssetUploadTests
{
    [Fact]
    public async Task The_fields_that_were_given_are_sent_and_the_file_last()
    {
        var upload = new AssetUpload
        {
            AssetStyle = AssetStyle.LiveMp4Recording,
            AssetFile = new AssetFile("a \"b\" ü.txt", "text/plain", 2, () => new MemoryStream("hi"u8.ToArray())),
            Metadata = new Dictionary<string, string> { ["a"] = "1", ["ö"] = "x" },
        };
        using HttpContent content = Assets.Upload(upload).Body!.CreateContent((_, _) => { });
        string[] lines = (await content.ReadAsStringAsync()).Split("\r\n");

        Assert.StartsWith("multipart/form-data; boundary=", content.Headers.ContentType!.ToString());
        Assert.Equal(
            [
                "form-data; name=\"asset_style\"",
                "form-data; name=\"metadata[a]\"",
                "form-data; name=\"metadata[ö]\"",
                "form-data; name=\"asset_file\"; filename=\"a %22b%22 ü.txt\"",
            ],
            lines.Where(l => l.StartsWith("Content-Disposition: ", StringComparison.Ordinal)).Select(l => l[21..]));
        Assert.Equal(["live_mp4_recording", "1", "x", "hi"], lines.Where((_, i) => i > 1 && lines[i - 1].Length == 0 && lines[i].Length > 0));
    }

    [Fact]
    public async Task A_name_cannot_add_headers()
    {
        var file = new AssetFile("a\r\nX-Evil: 1\u0001.txt", "text/plain", 2, () => new MemoryStream("hi"u8.ToArray()));
        using HttpContent content = Assets.Upload(new AssetUpload { AssetFile = file }).Body!.CreateContent((_, _) => { });
        string text = await content.ReadAsStringAsync();
        Assert.DoesNotContain("\nX-Evil", text, StringComparison.Ordinal);
        Assert.Contains("filename=\"a%0D%0AX-Evil: 1_.txt\"", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(26_214_400, true)]
    [InlineData(26_214_401, false)]
    public void A_file_over_the_cap_is_refused_before_anything_is_sent(long length, bool isTaken)
    {
        var file = new AssetFile("a.bin", "application/octet-stream", length, () => new Endless(length));
        Exception? failure = Record.Exception(() => Assets.Upload(new AssetUpload { AssetFile = file }));
        Assert.Equal(isTaken, failure is null);
        Assert.True(isTaken || failure!.Message.Contains("26214400 bytes", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Every_attempt_opens_the_file_anew_and_closes_it()
    {
        var opened = new List<Endless>();
        var file = new AssetFile("a.bin", "application/octet-stream", 100_000, () =>
        {
            opened.Add(new Endless(100_000));
            return opened[^1];
        });
        ApiRequest request = Assets.Upload(new AssetUpload { AssetFile = file });
        Assert.Empty(opened);

        for (int attempt = 1; attempt <= 2; attempt++)
        {
            using HttpContent content = request.Body!.CreateContent((_, _) => { });
            await content.CopyToAsync(Stream.Null);
            Assert.Equal(attempt, opened.Count);
        }

        Assert.All(opened, stream => Assert.True(stream.IsClosed));
    }

    [Theory]
    [InlineData(5L, true)]
    [InlineData(null, false)]
    public void The_length_of_the_request_is_known_when_that_of_the_file_is(long? length, bool isKnown)
    {
        var file = new AssetFile("a.bin", "application/octet-stream", length, () => new Endless(5));
        using HttpContent content = Assets.Upload(new AssetUpload { AssetFile = file }).Body!.CreateContent((_, _) => { });
        Assert.Equal(isKnown, content.Headers.ContentLength is not null);
    }

#if NET
    [Fact]
    public async Task A_large_file_is_sent_piece_by_piece()
    {
        const long Size = AssetUpload.MaxFileBytes;
        var reports = new List<(long Sent, long? Length)>();
        var file = new AssetFile("a.bin", "application/octet-stream", Size, () => new Endless(Size));
        using HttpContent content = Assets.Upload(new AssetUpload { AssetFile = file }).Body!.CreateContent((sent, length) => reports.Add((sent, length)));

        long before = GC.GetAllocatedBytesForCurrentThread();
        await content.CopyToAsync(Stream.Null);
        long allocated = GC.GetAllocatedBytesForCurrentThread() - before;

        Assert.True(allocated < 1 << 20, $"{allocated} bytes were allocated");
        Assert.Equal((0, Size), (reports[0].Sent, reports[^1].Sent));
        Assert.Equal(reports.Select(report => report.Sent).Order(), reports.Select(report => report.Sent));
        Assert.All(reports, report => Assert.Equal(Size, report.Length));
        Assert.True(reports.Count > 300, $"{reports.Count} reports");
    }
#endif

    /// <summary>A stream of zeros of any length.</summary>
    private sealed class Endless(long length) : AsyncStream
    {
        private long _left = length;

        public bool IsClosed { get; private set; }

        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => false;

        public override long Length => throw new NotSupportedException();

        public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

        public override int Read(byte[] buffer, int offset, int count)
        {
            int read = (int)Math.Min(count, _left);
            _left -= read;
            return read;
        }

        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
        {
            int read = (int)Math.Min(buffer.Length, _left);
            _left -= read;
            return new(read);
        }

        public override void Flush()
        {
        }

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

        protected override void Dispose(bool disposing)
        {
            IsClosed = true;
            base.Dispose(disposing);
        }
    }
}
