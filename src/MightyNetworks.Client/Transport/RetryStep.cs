using System;
using System.Net.Http;
using System.Threading;
using System.Threading.Tasks;
using MightyNetworks.Client.Errors;

namespace MightyNetworks.Client.Transport;

/// <summary>Repeats a failed request where the policy allows it, and remembers whether any attempt may have made the change.</summary>
internal sealed class RetryStep(ISender next, RetryPolicy policy, TimeProvider time) : ISender
{
    public async Task<BodyBuffer?> SendAsync(OutgoingRequest outgoing, CancellationToken cancellationToken)
    {
        TimeSpan waited = TimeSpan.Zero;
        bool mayBeDone = false;
        for (int retries = 0; ; retries++)
        {
            try
            {
                return await next.SendAsync(outgoing with { Retries = retries }, cancellationToken).ConfigureAwait(false);
            }
            catch (MightyNetworksException e) when (e.Reason is FailureReason.NotFound && mayBeDone && outgoing.Request.Method == HttpMethod.Delete)
            {
                return null;
            }
            catch (MightyNetworksException failure)
            {
                mayBeDone |= failure.MayHaveBeenDone;
                if (policy.DelayBeforeRepeat(outgoing.Request, failure, retries, waited) is not TimeSpan delay)
                {
                    throw mayBeDone ? failure.AfterUnsureAttempt() : failure;
                }

                waited += delay;
                outgoing.Listener?.Waiting(outgoing.Request, failure, delay);
                await WaitAsync(failure, delay, mayBeDone, cancellationToken).ConfigureAwait(false);
            }
            catch (OperationCanceledException e) when (mayBeDone && e is not RequestCancelledException { MayHaveBeenDone: true })
            {
                throw new RequestCancelledException(true, e, cancellationToken);
            }
        }
    }

    /// <summary>Waits before a repeat; after a rate limit the throttle waits for all requests.</summary>
    private async Task WaitAsync(MightyNetworksException failure, TimeSpan delay, bool mayBeDone, CancellationToken cancellationToken)
    {
        if (failure.Reason is FailureReason.RateLimited)
        {
            return;
        }

        try
        {
            await time.Wait(delay, cancellationToken).ConfigureAwait(false);
        }
        catch (OperationCanceledException e) when (mayBeDone)
        {
            throw new RequestCancelledException(true, e, cancellationToken);
        }
    }
}
