using System;
using System.Collections.Generic;
using System.Linq;
using MightyNetworks.Client.Operations;

namespace MightyNetworks.PowerShell.Report;

/// <summary>Subscriptions and purchases, and what they bring in by currency. Currencies are never added up.</summary>
internal sealed class PlanPart(ReportScope scope) : ReportPart(scope, "Plans and revenue")
{
    private List<Subscription> _subscriptions = [];
    private List<Purchase> _purchases = [];

    internal override void Open(bool onlyCount)
    {
        _subscriptions = Take(Subscriptions.List(), "Subscription", "the list of subscriptions", onlyCount);
        _purchases = Take(Purchases.List(), "Purchase", "the list of purchases", onlyCount);
    }

    internal override IEnumerable<ReportSection> Read()
    {
        Subscription[] running = [.. _subscriptions.Where(IsRunning)];
        Subscription[] paying = [.. running.Where(item => item.Plan?.Amount > 0 && !IsInTrial(item))];
        Purchase[] bought = [.. _purchases.Where(item => Scope.IsInPeriod(item.PurchaseDetail?.PurchasedAt ?? item.PurchaseDetail?.CreatedAt))];
        yield return new ReportSection(Heading)
        {
            Figures =
            [
                new(ReportText.Of(running.Length), "Running subscriptions"),
                new(ReportText.Of(running.Count(IsInTrial)), "Of them on trial"),
                new(ReportText.Of(_subscriptions.Count(item => Scope.IsInPeriod(item.SubscriptionDetail?.CanceledAt))), "Cancelled in the period"),
                .. MonthlyRevenue(paying),
                .. PurchaseRevenue(bought),
            ],
            Charts = [new("Running subscriptions by plan", "Plan", ["Subscriptions"], [.. ByPlan(running).Select(plan => new ChartRow(plan.Key, plan.Count()))])],
            Tables = [PlanTable(running, bought)],
            Notes =
            [
                "Prices are those of the plans. Discounts, taxes and fees are not in the API, and neither is what was refunded. A month is the twelfth part of a year.",
            ],
        };
    }

    private bool IsRunning(Subscription item) => item.SubscriptionDetail is { } detail
        && !(detail.PurchasedAt >= Scope.Until)
        && (detail.CanceledAt is null || detail.CanceledAt >= Scope.Until || detail.CurrentPeriodEnd >= Scope.Until);

    private bool IsInTrial(Subscription item) => item.SubscriptionDetail?.TrialEnd >= Scope.Until;

    private static IEnumerable<IGrouping<string, Subscription>> ByPlan(IEnumerable<Subscription> items) =>
        items.GroupBy(item => NameOf(item.Plan)).OrderByDescending(plan => plan.Count()).ThenBy(plan => plan.Key, StringComparer.Ordinal);

    private static string NameOf(BillingPlan? plan) => string.IsNullOrWhiteSpace(plan?.Name) ? "A plan that is gone" : plan!.Name!;

    private static IEnumerable<ReportFigure> MonthlyRevenue(IEnumerable<Subscription> paying) =>
        from item in paying
        where InYear(item.Plan!) is not null
        group item by item.Plan!.Currency?.ToUpperInvariant() into currency
        orderby currency.Key
        select new ReportFigure(ReportText.Money(currency.Sum(item => item.Plan!.Amount!.Value * InYear(item.Plan)!.Value) / 12m, currency.Key), "A month, from subscriptions");

    private static IEnumerable<ReportFigure> PurchaseRevenue(IEnumerable<Purchase> bought) =>
        from item in bought
        where item.Plan?.Amount > 0
        group item by item.Plan!.Currency?.ToUpperInvariant() into currency
        orderby currency.Key
        select new ReportFigure(ReportText.Money(currency.Sum(item => item.Plan!.Amount!.Value), currency.Key), "Purchases in the period");

    // How often a price is paid in a year; null for an interval that is not known.
    private static int? InYear(BillingPlan plan) => plan.Interval?.ToUpperInvariant() switch
    {
        "DAY" => 365,
        "WEEK" => 52,
        "MONTH" => 12,
        "YEAR" => 1,
        _ => null,
    };

    private static ReportTable PlanTable(Subscription[] running, Purchase[] bought)
    {
        var rows = new List<IReadOnlyList<string>>();
        foreach (IGrouping<string, Subscription> plan in ByPlan(running))
        {
            foreach (IGrouping<string, Subscription> price in plan.GroupBy(item => PriceOf(item.Plan)))
            {
                rows.Add([plan.Key, price.Key, ReportText.Of(price.Count()), "0"]);
            }
        }

        foreach (IGrouping<(string Name, string Price), Purchase> plan in bought.GroupBy(item => (NameOf(item.Plan), PriceOf(item.Plan))).OrderByDescending(plan => plan.Count()))
        {
            rows.Add([plan.Key.Name, plan.Key.Price, "0", ReportText.Of(plan.Count())]);
        }

        return new ReportTable("By plan and price", ["Plan", "Price", "Subscriptions", "Purchases"], rows);
    }

    private static string PriceOf(BillingPlan? plan) => plan?.Amount is > 0
        ? plan.Price + (InYear(plan) is null ? string.Empty : $" a {plan.Interval!.ToLowerInvariant()}")
        : "free";
}
