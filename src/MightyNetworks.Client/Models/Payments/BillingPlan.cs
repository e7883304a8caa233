using System.Text.Json.Serialization;

namespace MightyNetworks;

/// <summary>The plan that a subscription or a purchase pays for. Contract schema: BillingPlan.</summary>
public sealed class BillingPlan : WireObject
{
    /// <summary>The plan's number.</summary>
    [JsonPropertyName("id")]
    public ulong? Id { get; set; }

    /// <summary>The plan's number under the name that other cmdlets bind from the pipeline.</summary>
    [JsonIgnore]
    public ulong? PlanId => Id;

    /// <summary>The name.</summary>
    [JsonPropertyName("name")]
    public string? Name { get; set; }

    /// <summary>The price of one interval, in minor units of Currency.</summary>
    [JsonPropertyName("amount")]
    public long? Amount { get; set; }

    /// <summary>The price of one interval as people write it: <c>29.00 EUR</c>.</summary>
    [JsonIgnore]
    public string? Price => Amount is long amount ? Money.Format(amount, Currency) : null;

    /// <summary>The ISO 4217 code of the currency.</summary>
    [JsonPropertyName("currency")]
    public string? Currency { get; set; }

    /// <summary>How often the price is due.</summary>
    [JsonPropertyName("interval")]
    public string? Interval { get; set; }

    /// <summary>How the plan is paid.</summary>
    [JsonPropertyName("type")]
    public string? Type { get; set; }

    /// <summary>Whether it begins with a free trial.</summary>
    [JsonPropertyName("has_free_trial")]
    public bool? HasFreeTrial { get; set; }

    /// <summary>How messages show it.</summary>
    public override string ToString() => Name ?? string.Empty;
}
