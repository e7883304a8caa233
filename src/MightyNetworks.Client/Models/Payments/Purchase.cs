using System.Collections.Generic;
using System.Text.Json.Serialization;
using MightyNetworks.Client.Json;

namespace MightyNetworks;

/// <summary>A member's one-time payment for a plan. Contract schema: Purchase.</summary>
public sealed class Purchase : Resource
{
    /// <summary>ID of the member who paid.</summary>
    [JsonPropertyName("member_id")]
    public ulong? MemberId { get; set; }

    /// <summary>Email address.</summary>
    [JsonPropertyName("member_email")]
    public string? MemberEmail { get; set; }

    /// <summary>First name.</summary>
    [JsonPropertyName("member_first_name")]
    public string? MemberFirstName { get; set; }

    /// <summary>Last name.</summary>
    [JsonPropertyName("member_last_name")]
    public string? MemberLastName { get; set; }

    /// <summary>Name of the member's time zone.</summary>
    [JsonPropertyName("member_time_zone")]
    public string? MemberTimeZone { get; set; }

    /// <summary>Location as the member entered it.</summary>
    [JsonPropertyName("member_location")]
    public string? MemberLocation { get; set; }

    /// <summary>Number of people the member referred.</summary>
    [JsonPropertyName("member_referral_count")]
    public int? MemberReferralCount { get; set; }

    /// <summary>URL of the picture.</summary>
    [JsonPropertyName("member_avatar")]
    public string? MemberAvatar { get; set; }

    /// <summary>Categories of the member; the service sends a list or a single name.</summary>
    [JsonPropertyName("member_categories")]
    [JsonConverter(typeof(CategoriesConverter))]
    public IReadOnlyList<Category>? MemberCategories { get; set; }

    /// <summary>URL of the member's profile.</summary>
    [JsonPropertyName("member_permalink")]
    public string? MemberPermalink { get; set; }

    /// <summary>Ambassador level.</summary>
    [JsonPropertyName("member_ambassador_level")]
    public string? MemberAmbassadorLevel { get; set; }

    /// <summary>The plan that was bought.</summary>
    [JsonPropertyName("plan")]
    public BillingPlan? Plan { get; set; }

    /// <summary>Details of the purchase.</summary>
    [JsonPropertyName("purchase")]
    public PurchaseDetail? PurchaseDetail { get; set; }

    /// <summary>ID of the purchase, under the name that binds from the pipeline.</summary>
    [JsonIgnore]
    public ulong? PurchaseId => PurchaseDetail?.Id;

    /// <summary>ID of the plan, under the name that binds from the pipeline.</summary>
    [JsonIgnore]
    public ulong? PlanId => Plan?.Id;

    /// <inheritdoc/>
    public override string ToString() => $"{Plan} for {DisplayName.Person(MemberFirstName, MemberLastName, MemberEmail, MemberId ?? 0)}";
}
