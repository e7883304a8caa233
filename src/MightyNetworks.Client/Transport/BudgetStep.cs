using System.Threading;
using System.Threading.Tasks;
using MightyNetworks.Client.Errors;
using MightyNetworks.Client.Requests;

namespace MightyNetworks.Client.Transport;

/// <summary>Counts each attempt against the budget, refuses those beyond it, and gives back those that were never sent.</summary>
internal sealed class BudgetStep(ISender next, RequestBudget budget) : ISender
{
    public async Task<BodyBuffer?> SendAsync(OutgoingRequest outgoing, CancellationToken cancellationToken)
    {
        if (!budget.TryTake(outgoing.IsRepeat))
        {
            throw Exceeded(outgoing.Request);
        }

        try
        {
            return await next.SendAsync(outgoing, cancellationToken).ConfigureAwait(false);
        }
        catch (MightyNetworksException e) when (e.Reason is FailureReason.Unreachable or FailureReason.ProxyRefused)
        {
            budget.GiveBack(outgoing.IsRepeat);
            throw;
        }
    }

    private MightyNetworksException Exceeded(ApiRequest request) => new(
        FailureReason.BudgetExceeded,
        $"{request} was not sent: the connection's budget of {budget.Budget} requests is used up ({budget.Made} made).")
    {
        Request = request.ToString(),
    };
}
