using System;
using System.Threading;
using System.Threading.Tasks;
using MightyNetworks.Client.Errors;
using MightyNetworks.Client.Requests;

namespace MightyNetworks.Client.Transport;

/// <summary>Passes the throttle before each attempt, and closes it for all requests when the service refuses one with 429.</summary>
internal sealed class ThrottleStep(ISender next, RequestThrottle throttle, RequestBudget budget, RetryPolicy policy) : ISender
{
    public async Task<BodyBuffer?> SendAsync(OutgoingRequest outgoing, CancellationToken cancellationToken)
    {
        // A request that the budget refuses does not wait first.
        RequestThrottle.ThrottlePass? pass = null;
        if (!budget.IsUsedUp)
        {
            pass = await throttle.PassAsync(cancellationToken).ConfigureAwait(false) ?? throw Paused(outgoing.Request);
        }

        bool isTaken = false;
        try
        {
            BodyBuffer? body = await next.SendAsync(outgoing, cancellationToken).ConfigureAwait(false);
            isTaken = true;
            return body;
        }
        catch (MightyNetworksException e) when (e.Reason is FailureReason.RateLimited)
        {
            CloseThrottle(e, outgoing.Retries);
            throw;
        }
        catch (MightyNetworksException e)
        {
            isTaken = e.Status is not null;
            throw;
        }
        finally
        {
            pass?.Leave(isTaken);
        }
    }

    // A rate limit holds for the whole connection, so the throttle closes before the next request passes it.
    private void CloseThrottle(MightyNetworksException failure, int retries)
    {
        TimeSpan pause = policy.DelayAfter(failure, retries);
        failure.Pause = pause;
        failure.IsPermanent = pause > policy.MaxTotalWait;
        throttle.CloseFor(pause);
    }

    private MightyNetworksException Paused(ApiRequest request)
    {
        TimeSpan pause = throttle.ClosedFor;
        return new MightyNetworksException(
            FailureReason.RateLimited,
            $"{request} was not sent: the service asked for a pause, of which {Math.Ceiling(pause.TotalMinutes)} minutes are left.")
        {
            Request = request.ToString(),
            RetryAfter = pause,
            IsPermanent = true,
        };
    }
}
