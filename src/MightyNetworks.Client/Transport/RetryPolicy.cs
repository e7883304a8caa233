using System;
using MightyNetworks.Client.Errors;
using MightyNetworks.Client.Requests;

namespace MightyNetworks.Client.Transport;

/// <summary>Decides whether a failed attempt is repeated, and after how long.</summary>
internal sealed class RetryPolicy(int maxRetry, TimeSpan maxTotalWait, Func<double> random)
{
    private static readonly TimeSpan FirstBackoff = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan LongestBackoff = TimeSpan.FromSeconds(60);

    /// <summary>How long one request may wait in all.</summary>
    internal TimeSpan MaxTotalWait => maxTotalWait;

    /// <summary>The wait before the next attempt, or null when the failure is final.</summary>
    internal TimeSpan? DelayBeforeRepeat(ApiRequest request, MightyNetworksException failure, int retriesDone, TimeSpan waited)
    {
        if (retriesDone >= maxRetry || failure.IsPermanent || !MayRepeat(request, failure))
        {
            return null;
        }

        TimeSpan delay = failure.Pause ?? DelayAfter(failure, retriesDone);
        return waited + delay <= maxTotalWait ? delay : null;
    }

    /// <summary>How long to wait after a failure: as long as the service asks, or the backoff if it asks for no time.</summary>
    internal TimeSpan DelayAfter(MightyNetworksException failure, int retriesDone) =>
        failure.RetryAfter is { } asked && asked > TimeSpan.Zero ? asked : Backoff(retriesDone);

    private static bool MayRepeat(ApiRequest request, MightyNetworksException failure) => failure.Reason switch
    {
        FailureReason.RateLimited or FailureReason.Unreachable or FailureReason.ProxyRefused => true,
        FailureReason.Unavailable or FailureReason.ConnectionLost or FailureReason.Timeout => request.IsRepeatable,
        _ => false,
    };

    // Full jitter: anywhere between zero and a bound that doubles, so that many callers do not come back at once.
    private TimeSpan Backoff(int retriesDone)
    {
        double bound = Math.Min(LongestBackoff.TotalMilliseconds, FirstBackoff.TotalMilliseconds * Math.Pow(2, retriesDone));
        return TimeSpan.FromMilliseconds(random() * bound);
    }
}
