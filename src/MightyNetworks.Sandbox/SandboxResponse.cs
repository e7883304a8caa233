using System;

namespace MightyNetworks.Sandbox;

/// <summary>An answer of the sandbox, for a transport to deliver.</summary>
public sealed class SandboxResponse
{
    /// <summary>The HTTP status.</summary>
    public int StatusCode { get; init; }

    /// <summary>The Content-Type header, or null when there is no body.</summary>
    public string? ContentType { get; init; }

    /// <summary>The Retry-After header.</summary>
    public string? RetryAfter { get; init; }

    /// <summary>The body.</summary>
    public ReadOnlyMemory<byte> Body { get; init; }

    /// <summary>Whether and how the answer reaches the client.</summary>
    public SandboxDelivery Delivery { get; init; }
}
