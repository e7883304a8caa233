using System;
using System.Management.Automation;
using System.Text.Json.Serialization;
using MightyNetworks.Client.Json;

namespace MightyNetworks;

/// <summary>A member's recurring payment for a plan. Contract schema: Subscription.</summary>
public sealed class Subscription : Resource
{
    /// <summary>ID of the subscription, under the name that binds from the pipeline.</summary>
    [JsonIgnore]
    public ulong? SubscriptionId => SubscriptionDetail?.Id;

    /// <summary>ID of the member who pays.</summary>
    [JsonPropertyName("member_id")]
    public ulong? MemberId { get; set; }

    /// <summary>First and last name; null if the member has neither.</summary>
    [JsonIgnore]
    public string? Name => DisplayName.Full(FirstName, LastName);

    /// <summary>Email address.</summary>
    [JsonPropertyName("email")]
    public string? Email { get; set; }

    /// <summary>ID of the plan, under the name that binds from the pipeline.</summary>
    [JsonIgnore]
    public ulong? PlanId => Plan?.Id;

    /// <summary>The plan that is paid for.</summary>
    [JsonPropertyName("plan")]
    public BillingPlan? Plan { get; set; }

    /// <summary>Price of one interval, such as <c>29.00 EUR</c>.</summary>
    [JsonIgnore]
    public Money? Price => Plan?.Price;

    /// <summary>Price of one interval in units of PriceCurrency, such as 29.00.</summary>
    [JsonIgnore]
    public decimal? PriceAmount => Price?.Amount;

    /// <summary>ISO 4217 code of the currency of the price.</summary>
    [JsonIgnore]
    public string? PriceCurrency => Price?.Currency;

    /// <summary>Billing interval.</summary>
    [JsonIgnore]
    public string? Interval => Plan?.Interval;

    /// <summary>End of the current paid period, in local time.</summary>
    [JsonIgnore]
    public DateTimeOffset? PaidUntil => Local(CurrentPeriodEnd);

    /// <summary>When the subscription was cancelled, in local time; null while it is active.</summary>
    [JsonIgnore]
    public DateTimeOffset? Canceled => Local(SubscriptionDetail?.CanceledAt);

    /// <summary>When the member subscribed, in local time.</summary>
    [JsonIgnore]
    public DateTimeOffset? Purchased => Local(SubscriptionDetail?.PurchasedAt);

    /// <summary>Start of the current paid period, in local time.</summary>
    [JsonIgnore]
    public DateTimeOffset? PeriodStart => Local(CurrentPeriodStart);

    /// <summary>When the free trial began, in local time.</summary>
    [JsonIgnore]
    public DateTimeOffset? TrialStart => Local(SubscriptionDetail?.TrialStart);

    /// <summary>When the free trial ends, in local time.</summary>
    [JsonIgnore]
    public DateTimeOffset? TrialEnd => Local(SubscriptionDetail?.TrialEnd);

    /// <summary>How long the free trial is, in days.</summary>
    [JsonIgnore]
    public int? TrialLength => SubscriptionDetail?.TrialLength;

    /// <summary>Payment platform.</summary>
    [JsonIgnore]
    public string? Platform => SubscriptionDetail?.PaymentPlatform;

    /// <summary>First name.</summary>
    [JsonPropertyName("first_name")]
    public string? FirstName { get; set; }

    /// <summary>Last name.</summary>
    [JsonPropertyName("last_name")]
    public string? LastName { get; set; }

    /// <summary>When the member joined, in local time.</summary>
    [JsonIgnore]
    public DateTimeOffset? Joined => Local(CreatedAt);

    /// <summary>Location as the member entered it.</summary>
    [JsonPropertyName("location")]
    public string? Location { get; set; }

    /// <summary>Name of the member's time zone.</summary>
    [JsonPropertyName("time_zone")]
    public string? TimeZone { get; set; }

    /// <summary>Number of people the member referred.</summary>
    [JsonPropertyName("referral_count")]
    public int? ReferralCount { get; set; }

    /// <summary>Ambassador level.</summary>
    [JsonPropertyName("ambassador_level")]
    public string? AmbassadorLevel { get; set; }

    /// <summary>Categories of the member; the service sends a list or a single name.</summary>
    [JsonPropertyName("categories")]
    [JsonConverter(typeof(CategoriesConverter))]
    public ItemCollection<Category>? Categories { get; set; }

    /// <summary>URL of the picture.</summary>
    [JsonPropertyName("avatar")]
    public string? Avatar { get; set; }

    /// <summary>URL of the member's profile.</summary>
    [JsonPropertyName("permalink")]
    public string? Permalink { get; set; }

    /// <summary>When the member was last updated, in local time.</summary>
    [JsonIgnore]
    public DateTimeOffset? Updated => Local(UpdatedAt);

    /// <summary>When the member joined.</summary>
    [Hidden]
    [JsonPropertyName("created_at")]
    public DateTimeOffset? CreatedAt { get; set; }

    /// <summary>When the member was last updated.</summary>
    [Hidden]
    [JsonPropertyName("updated_at")]
    public DateTimeOffset? UpdatedAt { get; set; }

    /// <summary>Details of the subscription.</summary>
    [Hidden]
    [JsonPropertyName("subscription")]
    public SubscriptionDetail? SubscriptionDetail { get; set; }

    /// <summary>Start of the current paid period.</summary>
    [Hidden]
    [JsonIgnore]
    public DateTimeOffset? CurrentPeriodStart => SubscriptionDetail?.CurrentPeriodStart;

    /// <summary>End of the current paid period.</summary>
    [Hidden]
    [JsonIgnore]
    public DateTimeOffset? CurrentPeriodEnd => SubscriptionDetail?.CurrentPeriodEnd;

    /// <inheritdoc/>
    public override string ToString() => $"{Plan} for {DisplayName.Person(FirstName, LastName, Email, MemberId ?? 0)}";
}
