using System;
using System.Net;

namespace MightyNetworks.Client;

/// <summary>The one exception of this client: what failed, why, and whether anything may have changed.</summary>
public sealed class MightyNetworksException : Exception
{
    internal MightyNetworksException(FailureReason reason, string message, Exception? inner = null)
        : base(DisplayText.OneLine(message), inner) => Reason = reason;

    /// <summary>Why it failed.</summary>
    public FailureReason Reason { get; }

    /// <summary>The status that came back, or null when none did.</summary>
    public HttpStatusCode? Status { get; internal set; }

    /// <summary>The service's own words, or null when it said nothing that can be shown.</summary>
    public string? ServiceMessage { get; internal set => field = value is null ? null : DisplayText.OneLine(value); }

    /// <summary>Method and path of the request, or null when there was none.</summary>
    public string? Request { get; internal set; }

    /// <summary>How long the service asked to wait.</summary>
    public TimeSpan? RetryAfter { get; internal set; }

    /// <summary>Whether the change may have been made although no answer says so.</summary>
    public bool MayHaveBeenDone { get; internal set; }
}
