using System;
using System.Management.Automation;
using System.Text.Json.Serialization;
using MightyNetworks.Client.Json;

namespace MightyNetworks;

/// <summary>A member's one-time payment for a plan. Contract schema: Purchase.</summary>
public sealed class Purchase : Resource
{
    /// <summary>ID of the purchase, under the name that binds from the pipeline.</summary>
    [JsonIgnore]
    public ulong? PurchaseId => PurchaseDetail?.Id;

    /// <summary>ID of the member who paid.</summary>
    [JsonPropertyName("member_id")]
    public ulong? MemberId { get; set; }

    /// <summary>First and last name; null if the member has neither.</summary>
    [JsonIgnore]
    public string? Name => DisplayName.Full(MemberFirstName, MemberLastName);

    /// <summary>Email address.</summary>
    [JsonIgnore]
    public string? Email => MemberEmail;

    /// <summary>ID of the plan, under the name that binds from the pipeline.</summary>
    [JsonIgnore]
    public ulong? PlanId => Plan?.Id;

    /// <summary>The plan that was bought.</summary>
    [JsonPropertyName("plan")]
    public BillingPlan? Plan { get; set; }

    /// <summary>Price of the plan, such as <c>199.00 EUR</c>.</summary>
    [JsonIgnore]
    public Money? Price => Plan?.Price;

    /// <summary>Price of the plan in units of PriceCurrency, such as 199.00.</summary>
    [JsonIgnore]
    public decimal? PriceAmount => Price?.Amount;

    /// <summary>ISO 4217 code of the currency of the price.</summary>
    [JsonIgnore]
    public string? PriceCurrency => Price?.Currency;

    /// <summary>Payment platform.</summary>
    [JsonIgnore]
    public string? Platform => PurchaseDetail?.PaymentPlatform;

    /// <summary>When the member paid, in local time.</summary>
    [JsonIgnore]
    public DateTimeOffset? Purchased => Local(PurchaseDetail?.PurchasedAt);

    /// <summary>Tax in percent of the price.</summary>
    [JsonIgnore]
    public decimal? TaxPercent => PurchaseDetail?.TaxPercent;

    /// <summary>First name.</summary>
    [JsonIgnore]
    public string? FirstName => MemberFirstName;

    /// <summary>Last name.</summary>
    [JsonIgnore]
    public string? LastName => MemberLastName;

    /// <summary>Location as the member entered it.</summary>
    [JsonIgnore]
    public string? Location => MemberLocation;

    /// <summary>Name of the member's time zone.</summary>
    [JsonIgnore]
    public string? TimeZone => MemberTimeZone;

    /// <summary>Number of people the member referred.</summary>
    [JsonIgnore]
    public int? ReferralCount => MemberReferralCount;

    /// <summary>Ambassador level.</summary>
    [JsonIgnore]
    public string? AmbassadorLevel => MemberAmbassadorLevel;

    /// <summary>Categories of the member.</summary>
    [JsonIgnore]
    public ItemCollection<Category>? Categories => MemberCategories;

    /// <summary>URL of the picture.</summary>
    [JsonIgnore]
    public string? Avatar => MemberAvatar;

    /// <summary>URL of the member's profile.</summary>
    [JsonIgnore]
    public string? Permalink => MemberPermalink;

    /// <summary>Email address.</summary>
    [Hidden]
    [JsonPropertyName("member_email")]
    public string? MemberEmail { get; set; }

    /// <summary>First name.</summary>
    [Hidden]
    [JsonPropertyName("member_first_name")]
    public string? MemberFirstName { get; set; }

    /// <summary>Last name.</summary>
    [Hidden]
    [JsonPropertyName("member_last_name")]
    public string? MemberLastName { get; set; }

    /// <summary>Name of the member's time zone.</summary>
    [Hidden]
    [JsonPropertyName("member_time_zone")]
    public string? MemberTimeZone { get; set; }

    /// <summary>Location as the member entered it.</summary>
    [Hidden]
    [JsonPropertyName("member_location")]
    public string? MemberLocation { get; set; }

    /// <summary>Number of people the member referred.</summary>
    [Hidden]
    [JsonPropertyName("member_referral_count")]
    public int? MemberReferralCount { get; set; }

    /// <summary>URL of the picture.</summary>
    [Hidden]
    [JsonPropertyName("member_avatar")]
    public string? MemberAvatar { get; set; }

    /// <summary>Categories of the member; the service sends a list or a single name.</summary>
    [Hidden]
    [JsonPropertyName("member_categories")]
    [JsonConverter(typeof(CategoriesConverter))]
    public ItemCollection<Category>? MemberCategories { get; set; }

    /// <summary>URL of the member's profile.</summary>
    [Hidden]
    [JsonPropertyName("member_permalink")]
    public string? MemberPermalink { get; set; }

    /// <summary>Ambassador level.</summary>
    [Hidden]
    [JsonPropertyName("member_ambassador_level")]
    public string? MemberAmbassadorLevel { get; set; }

    /// <summary>Details of the purchase.</summary>
    [Hidden]
    [JsonPropertyName("purchase")]
    public PurchaseDetail? PurchaseDetail { get; set; }

    /// <inheritdoc/>
    public override string ToString() => $"{Plan} for {DisplayName.Person(MemberFirstName, MemberLastName, MemberEmail, MemberId ?? 0)}";
}
