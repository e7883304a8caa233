using System;
using System.Text.Json.Serialization;

namespace MightyNetworks;

/// <summary>How far a subscription has come. Contract schema: SubscriptionDetail.</summary>
public sealed class SubscriptionDetail : WireObject
{
    /// <summary>The subscription's number.</summary>
    [JsonPropertyName("id")]
    public ulong Id { get; set; }

    /// <summary>When the period that is paid for began.</summary>
    [JsonPropertyName("current_period_start")]
    public DateTimeOffset? CurrentPeriodStart { get; set; }

    /// <summary>When the period that is paid for ends.</summary>
    [JsonPropertyName("current_period_end")]
    public DateTimeOffset? CurrentPeriodEnd { get; set; }

    /// <summary>What takes the payments.</summary>
    [JsonPropertyName("payment_platform")]
    public string? PaymentPlatform { get; set; }

    /// <summary>When it was cancelled; null while it runs.</summary>
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
