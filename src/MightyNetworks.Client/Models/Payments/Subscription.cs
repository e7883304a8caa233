using System;
using System.Collections.Generic;
using System.Text.Json.Serialization;
using MightyNetworks.Client.Json;

namespace MightyNetworks;

/// <summary>What a member pays for again and again. Contract schema: Subscription.</summary>
public sealed class Subscription : Resource
{
    /// <summary>The member who pays.</summary>
    [JsonPropertyName("member_id")]
    public ulong? MemberId { get; set; }

    /// <summary>When the member joined.</summary>
    [JsonPropertyName("created_at")]
    public DateTimeOffset? CreatedAt { get; set; }

    /// <summary>When the member was last changed.</summary>
    [JsonPropertyName("updated_at")]
    public DateTimeOffset? UpdatedAt { get; set; }

    /// <summary>The email address.</summary>
    [JsonPropertyName("email")]
    public string? Email { get; set; }

    /// <summary>The first name.</summary>
    [JsonPropertyName("first_name")]
    public string? FirstName { get; set; }

    /// <summary>The last name.</summary>
    [JsonPropertyName("last_name")]
    public string? LastName { get; set; }

    /// <summary>The name of the member's time zone.</summary>
    [JsonPropertyName("time_zone")]
    public string? TimeZone { get; set; }

    /// <summary>Where the member lives, as they wrote it.</summary>
    [JsonPropertyName("location")]
    public string? Location { get; set; }

    /// <summary>How many people the member brought.</summary>
    [JsonPropertyName("referral_count")]
    public int? ReferralCount { get; set; }

    /// <summary>The address of the picture.</summary>
    [JsonPropertyName("avatar")]
    public string? Avatar { get; set; }

    /// <summary>The member's categories; the service sends them as a list or as one name.</summary>
    [JsonPropertyName("categories")]
    [JsonConverter(typeof(CategoriesConverter))]
    public IReadOnlyList<Category>? Categories { get; set; }

    /// <summary>The address of the member's page.</summary>
    [JsonPropertyName("permalink")]
    public string? Permalink { get; set; }

    /// <summary>The member's level as an ambassador.</summary>
    [JsonPropertyName("ambassador_level")]
    public string? AmbassadorLevel { get; set; }

    /// <summary>What is paid for.</summary>
    [JsonPropertyName("plan")]
    public BillingPlan? Plan { get; set; }

    /// <summary>The subscription itself.</summary>
    [JsonPropertyName("subscription")]
    public SubscriptionDetail? SubscriptionDetail { get; set; }

    /// <summary>The subscription's number under the name that other cmdlets bind from the pipeline.</summary>
    [JsonIgnore]
    public ulong? SubscriptionId => SubscriptionDetail?.Id;

    /// <summary>The plan's number under the name that other cmdlets bind from the pipeline.</summary>
    [JsonIgnore]
    public ulong? PlanId => Plan?.Id;

    /// <summary>How messages show it.</summary>
    public override string ToString() => $"{Plan} for {Describe.Person(FirstName, LastName, Email, MemberId ?? 0)}";
}
