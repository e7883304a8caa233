using System;
using System.IO;
using System.Text;
using System.Threading.Tasks;
using MightyNetworks.Sandbox.Uploads;

namespace MightyNetworks.Sandbox;

/// <summary>A request as the sandbox sees it, whatever carried it.</summary>
public sealed class SandboxRequest
{
    /// <summary>Makes a request.</summary>
    /// <param name="method">The HTTP method, in capitals.</param>
    /// <param name="target">The path and query, still escaped.</param>
    public SandboxRequest(string method, string target)
    {
        Method = method;
        Target = target;
    }

    /// <summary>The HTTP method, in capitals.</summary>
    public string Method { get; }

    /// <summary>The path and query, still escaped.</summary>
    public string Target { get; }

    /// <summary>The scheme and host that absolute links start with.</summary>
    public string Origin { get; init; } = "https://api.mn.co";

    /// <summary>The Authorization header.</summary>
    public string? Authorization { get; init; }

    /// <summary>The User-Agent header; without one the answer is a challenge page.</summary>
    public string? UserAgent { get; init; }

    /// <summary>The body, unless it was an upload.</summary>
    public ReadOnlyMemory<byte> Body { get; private set; }

    /// <summary>What a multipart body held.</summary>
    public SandboxUpload? Upload { get; private set; }

    internal long Number { get; set; }

    /// <summary>Reads the body. Of an upload's file only the size is kept, so that it may be of any length.</summary>
    /// <param name="contentType">The Content-Type header.</param>
    /// <param name="copyTo">Writes the body into the stream that it gets.</param>
    public async Task ReadBodyAsync(string? contentType, Func<Stream, Task> copyTo)
    {
        if (MultipartSink.BoundaryOf(contentType) is { } boundary)
        {
            using var sink = new MultipartSink(boundary);
            await copyTo(sink).ConfigureAwait(false);
            Upload = sink.Upload;
            return;
        }

        using var buffer = new MemoryStream();
        await copyTo(buffer).ConfigureAwait(false);
        Body = buffer.ToArray();
    }

    /// <summary>The same request for another target.</summary>
    internal SandboxRequest WithTarget(string target) => new(Method, target)
    {
        Origin = Origin,
        Authorization = Authorization,
        UserAgent = UserAgent,
        Body = Body,
        Upload = Upload,
    };

    /// <summary>The same request with this body.</summary>
    /// <param name="json">The body's JSON.</param>
    public SandboxRequest WithBody(string json)
    {
        Body = Encoding.UTF8.GetBytes(json);
        return this;
    }
}
