using System;
using System.Collections.Generic;
using System.Text.Json.Serialization;
using MightyNetworks.Client.Json;

namespace MightyNetworks;

/// <summary>A member's recurring payment for a plan. Contract schema: Subscription.</summary>
public sealed class Subscription : Resource
{
    /// <summary>ID of the member who pays.</summary>
    [JsonPropertyName("member_id")]
    public ulong? MemberId { get; set; }

    /// <summary>When the member joined.</summary>
    [JsonPropertyName("created_at")]
    public DateTimeOffset? CreatedAt { get; set; }

    /// <summary>When the member was last updated.</summary>
    [JsonPropertyName("updated_at")]
    public DateTimeOffset? UpdatedAt { get; set; }

    /// <summary>Email address.</summary>
    [JsonPropertyName("email")]
    public string? Email { get; set; }

    /// <summary>First name.</summary>
    [JsonPropertyName("first_name")]
    public string? FirstName { get; set; }

    /// <summary>Last name.</summary>
    [JsonPropertyName("last_name")]
    public string? LastName { get; set; }

    /// <summary>Name of the member's time zone.</summary>
    [JsonPropertyName("time_zone")]
    public string? TimeZone { get; set; }

    /// <summary>Location as the member entered it.</summary>
    [JsonPropertyName("location")]
    public string? Location { get; set; }

    /// <summary>Number of people the member referred.</summary>
    [JsonPropertyName("referral_count")]
    public int? ReferralCount { get; set; }

    /// <summary>URL of the picture.</summary>
    [JsonPropertyName("avatar")]
    public string? Avatar { get; set; }

    /// <summary>Categories of the member; the service sends a list or a single name.</summary>
    [JsonPropertyName("categories")]
    [JsonConverter(typeof(CategoriesConverter))]
    public IReadOnlyList<Category>? Categories { get; set; }

    /// <summary>URL of the member's profile.</summary>
    [JsonPropertyName("permalink")]
    public string? Permalink { get; set; }

    /// <summary>Ambassador level.</summary>
    [JsonPropertyName("ambassador_level")]
    public string? AmbassadorLevel { get; set; }

    /// <summary>The plan that is paid for.</summary>
    [JsonPropertyName("plan")]
    public BillingPlan? Plan { get; set; }

    /// <summary>Details of the subscription.</summary>
    [JsonPropertyName("subscription")]
    public SubscriptionDetail? SubscriptionDetail { get; set; }

    /// <summary>ID of the subscription, under the name that binds from the pipeline.</summary>
    [JsonIgnore]
    public ulong? SubscriptionId => SubscriptionDetail?.Id;

    /// <summary>ID of the plan, under the name that binds from the pipeline.</summary>
    [JsonIgnore]
    public ulong? PlanId => Plan?.Id;

    /// <inheritdoc/>
    public override string ToString() => $"{Plan} for {DisplayName.Person(FirstName, LastName, Email, MemberId ?? 0)}";
}
