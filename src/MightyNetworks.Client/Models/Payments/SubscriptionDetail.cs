using System;
using System.Text.Json.Serialization;

namespace MightyNetworks;

/// <summary>Details of a subscription: period, trial and cancellation. Contract schema: SubscriptionDetail.</summary>
public sealed class SubscriptionDetail : WireObject
{
    /// <summary>ID of the subscription.</summary>
    [JsonPropertyName("id")]
    public ulong Id { get; set; }

    /// <summary>Start of the current paid period.</summary>
    [JsonPropertyName("current_period_start")]
    public DateTimeOffset? CurrentPeriodStart { get; set; }

    /// <summary>End of the current paid period.</summary>
    [JsonPropertyName("current_period_end")]
    public DateTimeOffset? CurrentPeriodEnd { get; set; }

    /// <summary>Payment platform.</summary>
    [JsonPropertyName("payment_platform")]
    public string? PaymentPlatform { get; set; }

    /// <summary>When the subscription was cancelled; null while it is active.</summary>
    [JsonPropertyName("canceled_at")]
    public DateTimeOffset? CanceledAt { get; set; }

    /// <summary>How long the free trial is, in days.</summary>
    [JsonPropertyName("trial_length")]
    public int? TrialLength { get; set; }

    /// <summary>When the free trial began.</summary>
    [JsonPropertyName("trial_start")]
    public DateTimeOffset? TrialStart { get; set; }

    /// <summary>When the free trial ends.</summary>
    [JsonPropertyName("trial_end")]
    public DateTimeOffset? TrialEnd { get; set; }

    /// <summary>When the member subscribed.</summary>
    [JsonPropertyName("purchased_at")]
    public DateTimeOffset? PurchasedAt { get; set; }
}
