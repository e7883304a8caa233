using System.Collections.Generic;
using System.Linq;
using MightyNetworks.Client.Operations;
using MightyNetworks.Client.Requests;

namespace MightyNetworks.PowerShell.Sync;

/// <summary>
/// Tells who pays for a plan: whoever has a subscription that is not over, or a purchase. Nobody pays for a free plan, which takes a single
/// request to know. If a list is incomplete, everybody counts as a payer.
/// </summary>
internal sealed class Payers(StateReader reader, ulong planId)
{
    private const string FreePlan = "free";
    private const int FewMembers = 2;

    private readonly Dictionary<ulong, string> _payers = [];
    private string? _gap;

    /// <summary>Those of the members who pay, with the reason.</summary>
    internal Dictionary<ulong, string> Among(IReadOnlyList<ulong> members)
    {
        if (reader.Fetch(Plans.Get(planId))?.PricingType is FreePlan)
        {
            return [];
        }

        // The list of subscriptions is that of the whole network; for a few members their own are cheaper.
        foreach (ulong? member in members.Count > FewMembers ? new ulong?[] { null } : members.Select(id => (ulong?)id))
        {
            Read(Subscriptions.List(memberId: member), TakeSubscription);

            // A cancelled subscription is paid until its period ends, and is listed only on request.
            Read(Subscriptions.List("canceled", member), TakeSubscription);
        }

        Read(Purchases.List(planId), TakePurchase);
        return _gap is null
            ? members.Where(_payers.ContainsKey).ToDictionary(id => id, id => _payers[id])
            : members.ToDictionary(id => id, _ => $"Who pays for the plan is unknown: {_gap}.");
    }

    private void Read<T>(ListRequest<T> request, System.Action<T> take) => _gap = reader.Read(request, take) ?? _gap;

    private void TakeSubscription(Subscription subscription)
    {
        // A subscription without a plan may be for any.
        if (subscription.MemberId is { } member && (subscription.PlanId ?? planId) == planId && IsRunning(subscription.SubscriptionDetail))
        {
            _payers[member] = "The member has a running subscription to the plan.";
        }
    }

    private bool IsRunning(SubscriptionDetail? detail) => detail?.CanceledAt is null || detail.CurrentPeriodEnd is not { } end || end > reader.Now;

    private void TakePurchase(Purchase purchase)
    {
        if (purchase.MemberId is { } member)
        {
            _payers[member] = "The member bought the plan.";
        }
    }
}
