using System;
using System.IO;
using System.Text;
using System.Text.RegularExpressions;

namespace MightyNetworks.Sandbox.Uploads;

/// <summary>Parses a multipart body (RFC 7578) as a stream; counts a file's bytes without keeping them.</summary>
internal sealed class MultipartSink(string boundary) : Stream
{
    private const int LongestField = 64 * 1024;

    private readonly byte[] _delimiter = Encoding.UTF8.GetBytes("\r\n--" + boundary);
    private readonly MemoryStream _field = new();

    // A delimiter starts with the line break before it, which the first one may lack.
    private byte[] _pending = [(byte)'\r', (byte)'\n'];
    private PartHeaders? _part;
    private bool _inHeaders;
    private long _length;

    public SandboxUpload Upload { get; } = new();

    public override bool CanRead => false;

    public override bool CanSeek => false;

    public override bool CanWrite => true;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    /// <summary>Returns the boundary of a multipart content type; null for other types.</summary>
    public static string? BoundaryOf(string? contentType)
    {
        Match match = Regex.Match(contentType ?? "", @"(?i)^multipart/form-data\s*;.*?boundary=""?([^"";]+)", RegexOptions.CultureInvariant);
        return match.Success ? match.Groups[1].Value : null;
    }

    public override void Write(byte[] buffer, int offset, int count)
    {
        var bytes = new byte[_pending.Length + count];
        _pending.CopyTo(bytes, 0);
        Array.Copy(buffer, offset, bytes, _pending.Length, count);
        int taken = 0;
        while (!Upload.IsComplete && (_inHeaders ? TakeHeaders(bytes, ref taken) : TakeContent(bytes, ref taken)))
        {
        }

        _pending = Upload.IsComplete ? [] : bytes.AsSpan(taken).ToArray();
    }

    public override void Flush()
    {
    }

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        _field.Dispose();
        base.Dispose(disposing);
    }

    /// <summary>Reads a part's headers; false if they are incomplete.</summary>
    private bool TakeHeaders(byte[] bytes, ref int taken)
    {
        ReadOnlySpan<byte> rest = bytes.AsSpan(taken);
        if (rest.StartsWith("--"u8))
        {
            Upload.IsComplete = true;
            return false;
        }

        int end = rest.IndexOf("\r\n\r\n"u8);
        if (end < 0)
        {
            return false;
        }

        _part = new(Encoding.UTF8.GetString(bytes, taken, end));
        _inHeaders = false;
        taken += end + 4;
        return true;
    }

    /// <summary>Reads a part's content up to a delimiter or a possible start of one; false if more data is needed.</summary>
    private bool TakeContent(byte[] bytes, ref int taken)
    {
        ReadOnlySpan<byte> rest = bytes.AsSpan(taken);
        int end = rest.IndexOf(_delimiter);
        int count = end >= 0 ? end : Math.Max(0, rest.Length - _delimiter.Length + 1);
        if (_part?.FileName is null && _field.Length + count <= LongestField)
        {
            _field.Write(bytes, taken, count);
        }

        _length += count;
        taken += count;
        if (end < 0)
        {
            return false;
        }

        taken += _delimiter.Length;
        FinishPart();
        return true;
    }

    private void FinishPart()
    {
        if (_part is { FileName: { } fileName })
        {
            Upload.AddFile(_part.Name, fileName, _part.ContentType, _length);
        }
        else if (_part is not null)
        {
            Upload.AddField(_part.Name, Encoding.UTF8.GetString(_field.ToArray()));
        }

        _field.SetLength(0);
        _length = 0;
        _part = null;
        _inHeaders = true;
    }
}
