using System;
using System.Collections.Generic;
using System.Text.Json.Nodes;

namespace MightyNetworks.Sandbox.State;

/// <summary>A plan with its price, members and spaces.</summary>
internal sealed class PlanRecord(ulong id, DateTimeOffset createdAt) : Record(id, createdAt)
{
    public Roster Members { get; } = Roster.Nobody();

    public IReadOnlyList<ulong> SpaceIds { get; init; } = [];

    /// <summary>The price in the currency's smallest unit.</summary>
    public int Amount { get; init; }

    public string Interval { get; init; } = "once";

    public bool HasFreeTrial { get; init; }

    public string Name => Text("name");

    public string PricingType => Text("pricing_type");

    public bool IsFree => PricingType == "free";

    public bool IsArchived => Text("status") == "archived";

    /// <summary>The plan as the contract's BillingPlan.</summary>
    public JsonObject ToBillingPlan() => new()
    {
        ["id"] = Id,
        ["name"] = Name,
        ["amount"] = Amount,
        ["currency"] = "EUR",
        ["interval"] = Interval,
        ["type"] = PricingType,
        ["has_free_trial"] = HasFreeTrial,
    };
}
