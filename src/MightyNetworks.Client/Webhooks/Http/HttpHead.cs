using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;

namespace MightyNetworks.Client.Webhooks.Http;

/// <summary>The request line and the header fields of a request.</summary>
internal sealed class HttpHead
{
    private const int MostBytes = 32 * 1024;

    private readonly Dictionary<string, string> _fields = new(StringComparer.OrdinalIgnoreCase);

    private HttpHead(string requestLine)
    {
        string[] parts = requestLine.Split(' ');
        if (parts.Length != 3 || !IsMethod(parts[0]) || parts[1].Length == 0 || !parts[2].StartsWith("HTTP/", StringComparison.Ordinal))
        {
            throw new RefusedRequestException(WebhookReply.NoHttp);
        }

        if (!parts[2].StartsWith("HTTP/1.", StringComparison.Ordinal))
        {
            throw new RefusedRequestException(WebhookReply.OtherVersion);
        }

        Method = parts[0];
        Path = PathOf(parts[1]);
        IsFirstVersion = parts[2] == "HTTP/1.0";
    }

    internal string Method { get; }

    /// <summary>The path, without the query.</summary>
    internal string Path { get; }

    /// <summary>The bytes of the body, if they are announced.</summary>
    internal long? ContentLength { get; private set; }

    /// <summary>Whether the body comes in chunks.</summary>
    internal bool IsChunked { get; private set; }

    /// <summary>Whether the client waits for a word before it sends the body.</summary>
    internal bool ExpectsContinue => !IsFirstVersion && "100-continue".Equals(this["Expect"], StringComparison.OrdinalIgnoreCase);

    private bool IsFirstVersion { get; }

    /// <summary>The value of a header field, several joined by commas; null without one.</summary>
    internal string? this[string name] => _fields.TryGetValue(name, out string? value) ? value : null;

    /// <summary>Reads a head; null if the client ends before.</summary>
    /// <exception cref="RefusedRequestException">It cannot be read, or is too large.</exception>
    internal static async Task<HttpHead?> ReadAsync(HttpInput input, CancellationToken cancellationToken)
    {
        // Some clients end the previous body with an empty line.
        string? line = await input.ReadLineAsync(MostBytes, cancellationToken).ConfigureAwait(false);
        line = line?.Length == 0 ? await input.ReadLineAsync(MostBytes, cancellationToken).ConfigureAwait(false) : line;
        if (line is null)
        {
            return null;
        }

        var head = new HttpHead(line);
        int left = MostBytes - line.Length;
        while ((line = await input.ReadLineAsync(left, cancellationToken).ConfigureAwait(false)) is { Length: > 0 })
        {
            left -= line.Length;
            head.Add(line);
        }

        head.FindBody();
        return line is null ? null : head;
    }

    // Methods are shown in a terminal.
    private static bool IsMethod(string text) => text.Length > 0 && text.All(letter => letter is (>= 'A' and <= 'Z') or (>= 'a' and <= 'z') or '-' or '_');

    private static string PathOf(string target)
    {
        string path = target[0] != '/' && Uri.TryCreate(target, UriKind.Absolute, out Uri? uri) ? uri.AbsolutePath : target;
        return path.Split('?')[0];
    }

    // A name that ends with a space, or a line that continues another, is read in different ways by different programs.
    private void Add(string line)
    {
        int colon = line.IndexOf(':');
        if (colon <= 0 || line[0] is ' ' or '\t' || line[colon - 1] is ' ' or '\t')
        {
            throw new RefusedRequestException(WebhookReply.NoHttp);
        }

        string name = line.Substring(0, colon);
        string value = line.Substring(colon + 1).Trim(' ', '\t');
        _fields[name] = _fields.TryGetValue(name, out string? before) ? $"{before}, {value}" : value;
    }

    private void FindBody()
    {
        string? length = this["Content-Length"];
        string? coding = this["Transfer-Encoding"];
        if (coding is not null && !coding.Equals("chunked", StringComparison.OrdinalIgnoreCase))
        {
            throw new RefusedRequestException(WebhookReply.OtherCoding);
        }

        IsChunked = coding is not null;
        if (length is not null)
        {
            // Two lengths, or a length beside chunks, hide a second request from a proxy in front.
            ContentLength = !IsChunked && long.TryParse(length, NumberStyles.None, CultureInfo.InvariantCulture, out long bytes)
                ? bytes
                : throw new RefusedRequestException(WebhookReply.NoHttp);
        }
    }
}
