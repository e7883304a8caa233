using System;
using System.IO;
using System.IO.Compression;
using MightyNetworks.Sandbox.Faults;

namespace MightyNetworks.Sandbox.Server;

/// <summary>Compresses and frames the body of a raw response, correctly or with a fault.</summary>
internal static class RawBody
{
    private const int Excess = 10;

    public static byte[] Encode(ReadOnlyMemory<byte> body, FaultEncoding encoding)
    {
        using var buffer = new MemoryStream();
        using (Stream stream = Compress(buffer, encoding))
        {
            stream.Write(body.Span);
        }

        byte[] bytes = buffer.ToArray();
        return encoding is FaultEncoding.CutGzip or FaultEncoding.CutBrotli ? bytes[..(bytes.Length / 2)] : bytes;
    }

    /// <summary>Returns a stream that compresses into the specified one.</summary>
    public static Stream Compress(Stream into, FaultEncoding encoding) => encoding switch
    {
        FaultEncoding.Gzip or FaultEncoding.CutGzip => new GZipStream(into, CompressionLevel.Optimal, leaveOpen: true),
        FaultEncoding.Brotli or FaultEncoding.CutBrotli => new BrotliStream(into, CompressionLevel.Fastest, leaveOpen: true),
        _ => new BufferedStream(into),
    };

    public static byte[] Frame(byte[] body, FaultFraming framing)
    {
        if (framing != FaultFraming.Chunked)
        {
            return body;
        }

        using var buffer = new MemoryStream();
        using (var chunks = new ChunkedStream(buffer))
        {
            chunks.Write(body.AsSpan(0, body.Length / 2));
            chunks.Write(body.AsSpan(body.Length / 2));
        }

        return buffer.ToArray();
    }

    /// <summary>Returns the Content-Length, correct or false; null for none.</summary>
    public static long? LengthOf(SandboxResponse response, byte[] body) => response.Delivery.Framing switch
    {
        _ when response.StatusCode is < 200 or 204 or 304 => null,
        FaultFraming.Length => body.Length,
        FaultFraming.TooLong => body.Length + Excess,
        FaultFraming.TooShort => body.Length / 2,
        _ => null,
    };
}
