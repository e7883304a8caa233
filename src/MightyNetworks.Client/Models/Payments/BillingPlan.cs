using System.Management.Automation;
using System.Text.Json.Serialization;

namespace MightyNetworks;

/// <summary>The plan a subscription or purchase pays for. Contract schema: BillingPlan.</summary>
public sealed class BillingPlan : WireObject
{
    /// <summary>ID of the plan, under the name that binds from the pipeline.</summary>
    [JsonIgnore]
    public ulong? PlanId => Id;

    /// <summary>Name.</summary>
    [JsonPropertyName("name")]
    public string? Name { get; set; }

    /// <summary>Formatted price of one interval, such as <c>29.00 EUR</c>.</summary>
    [JsonIgnore]
    public Money? Price => Amount is long amount ? Money.FromMinorUnits(amount, Currency) : null;

    /// <summary>Price of one interval in units of PriceCurrency, such as 29.00.</summary>
    [JsonIgnore]
    public decimal? PriceAmount => Price?.Amount;

    /// <summary>ISO 4217 code of the currency of the price.</summary>
    [JsonIgnore]
    public string? PriceCurrency => Price?.Currency;

    /// <summary>Billing interval.</summary>
    [JsonPropertyName("interval")]
    public string? Interval { get; set; }

    /// <summary>Type of payment.</summary>
    [JsonPropertyName("type")]
    public string? Type { get; set; }

    /// <summary>Whether the plan has a free trial.</summary>
    [JsonPropertyName("has_free_trial")]
    public bool? HasFreeTrial { get; set; }

    /// <summary>ID of the plan.</summary>
    [Hidden]
    [JsonPropertyName("id")]
    public ulong? Id { get; set; }

    /// <summary>Price of one interval in minor units of Currency.</summary>
    [Hidden]
    [JsonPropertyName("amount")]
    public long? Amount { get; set; }

    /// <summary>ISO 4217 code of the currency.</summary>
    [Hidden]
    [JsonPropertyName("currency")]
    public string? Currency { get; set; }

    /// <inheritdoc/>
    public override string ToString() => Name ?? string.Empty;
}
