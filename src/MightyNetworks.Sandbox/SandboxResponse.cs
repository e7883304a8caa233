using System;

namespace MightyNetworks.Sandbox;

/// <summary>A response of the sandbox, for a transport to deliver.</summary>
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

    /// <summary>The Location header.</summary>
    public string? Location { get; init; }

    /// <summary>Sequence number of the request, from 1, if it had a fault.</summary>
    public long RequestNumber { get; init; }

    /// <summary>How the response is delivered.</summary>
    public SandboxDelivery Delivery { get; init; } = SandboxDelivery.Plain;
}
