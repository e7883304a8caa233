using System;
using System.IO;
using System.Text;
using System.Threading.Tasks;
using MightyNetworks.Sandbox.Uploads;

namespace MightyNetworks.Sandbox;

/// <summary>A request to the sandbox, independent of its transport.</summary>
public sealed class SandboxRequest
{
    /// <summary>Creates a request.</summary>
    /// <param name="method">The HTTP method in upper case.</param>
    /// <param name="target">The escaped path and query.</param>
    public SandboxRequest(string method, string target)
    {
        Method = method;
        Target = target;
    }

    /// <summary>The HTTP method in upper case.</summary>
    public string Method { get; }

    /// <summary>The escaped path and query.</summary>
    public string Target { get; }

    /// <summary>The scheme and host that absolute links start with.</summary>
    public string Origin { get; init; } = "https://api.mn.co";

    /// <summary>The Authorization header.</summary>
    public string? Authorization { get; init; }

    /// <summary>The User-Agent header; without one the response is a challenge page.</summary>
    public string? UserAgent { get; init; }

    /// <summary>The body, unless it is an upload.</summary>
    public ReadOnlyMemory<byte> Body { get; private set; }

    /// <summary>The content of a multipart body.</summary>
    public SandboxUpload? Upload { get; private set; }

    internal long Number { get; set; }

    /// <summary>Reads the body. Only the size of an uploaded file is kept, so that any length fits.</summary>
    /// <param name="contentType">The Content-Type header.</param>
    /// <param name="copyTo">Writes the body to the specified stream.</param>
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

    /// <summary>Returns the same request for another target.</summary>
    internal SandboxRequest WithTarget(string target) => new(Method, target)
    {
        Origin = Origin,
        Authorization = Authorization,
        UserAgent = UserAgent,
        Body = Body,
        Upload = Upload,
    };

    /// <summary>Returns the same request with this body.</summary>
    /// <param name="json">The body's JSON.</param>
    public SandboxRequest WithBody(string json)
    {
        Body = Encoding.UTF8.GetBytes(json);
        return this;
    }
}
