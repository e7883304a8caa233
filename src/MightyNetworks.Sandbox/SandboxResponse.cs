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

    /// <summary>For a request that met a fault, its number among all requests, from 1.</summary>
    public long RequestNumber { get; init; }

    /// <summary>How the response travels.</summary>
    public SandboxDelivery Delivery { get; init; } = SandboxDelivery.Plain;
}
