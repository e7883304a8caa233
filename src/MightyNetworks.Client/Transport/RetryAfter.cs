using System;
using System.Net.Http.Headers;

namespace MightyNetworks.Client.Transport;

internal static class RetryAfter
{
    /// <summary>What the Retry-After header asks for, in seconds or as an HTTP date; null when it asks for nothing.</summary>
    internal static TimeSpan? Read(HttpResponseHeaders headers, DateTimeOffset now)
    {
        // A date of the service is read by the service's own clock, where it tells the time.
        TimeSpan? wait = headers.RetryAfter?.Delta ?? headers.RetryAfter?.Date - (headers.Date ?? now);
        return wait < TimeSpan.Zero ? TimeSpan.Zero : wait;
    }
}
