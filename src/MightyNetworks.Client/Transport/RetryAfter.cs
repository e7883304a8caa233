using System;
using System.Net.Http.Headers;

namespace MightyNetworks.Client.Transport;

internal static class RetryAfter
{
    /// <summary>The wait that the Retry-After header asks for, in seconds or as an HTTP date; null without one.</summary>
    internal static TimeSpan? Read(HttpResponseHeaders headers, DateTimeOffset now)
    {
        // A date is relative to the service's own clock, if the response has its Date header.
        TimeSpan? wait = headers.RetryAfter?.Delta ?? headers.RetryAfter?.Date - (headers.Date ?? now);
        return wait < TimeSpan.Zero ? TimeSpan.Zero : wait;
    }
}
