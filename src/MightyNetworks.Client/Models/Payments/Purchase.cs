using System.Collections.Generic;
using System.Text.Json.Serialization;
using MightyNetworks.Client.Json;

namespace MightyNetworks;

/// <summary>What a member paid for once. Contract schema: Purchase.</summary>
public sealed class Purchase : Resource
{
    /// <summary>The member who paid.</summary>
    [JsonPropertyName("member_id")]
    public ulong? MemberId { get; set; }

    /// <summary>The email address.</summary>
    [JsonPropertyName("member_email")]
    public string? MemberEmail { get; set; }

    /// <summary>The first name.</summary>
    [JsonPropertyName("member_first_name")]
    public string? MemberFirstName { get; set; }

    /// <summary>The last name.</summary>
    [JsonPropertyName("member_last_name")]
    public string? MemberLastName { get; set; }

    /// <summary>The name of the member's time zone.</summary>
    [JsonPropertyName("member_time_zone")]
    public string? MemberTimeZone { get; set; }

    /// <summary>Where the member lives, as they wrote it.</summary>
    [JsonPropertyName("member_location")]
    public string? MemberLocation { get; set; }

    /// <summary>How many people the member brought.</summary>
    [JsonPropertyName("member_referral_count")]
    public int? MemberReferralCount { get; set; }

    /// <summary>The address of the picture.</summary>
    [JsonPropertyName("member_avatar")]
    public string? MemberAvatar { get; set; }

    /// <summary>The member's categories; the service sends them as a list or as one name.</summary>
    [JsonPropertyName("member_categories")]
    [JsonConverter(typeof(CategoriesConverter))]
    public IReadOnlyList<Category>? MemberCategories { get; set; }

    /// <summary>The address of the member's page.</summary>
    [JsonPropertyName("member_permalink")]
    public string? MemberPermalink { get; set; }

    /// <summary>The member's level as an ambassador.</summary>
    [JsonPropertyName("member_ambassador_level")]
    public string? MemberAmbassadorLevel { get; set; }

    /// <summary>What was bought.</summary>
    [JsonPropertyName("plan")]
    public BillingPlan? Plan { get; set; }

    /// <summary>The purchase itself.</summary>
    [JsonPropertyName("purchase")]
    public PurchaseDetail? PurchaseDetail { get; set; }

    /// <summary>The purchase's number under the name that other cmdlets bind from the pipeline.</summary>
    [JsonIgnore]
    public ulong? PurchaseId => PurchaseDetail?.Id;

    /// <summary>The plan's number under the name that other cmdlets bind from the pipeline.</summary>
    [JsonIgnore]
    public ulong? PlanId => Plan?.Id;

    /// <summary>How messages show it.</summary>
    public override string ToString() => $"{Plan} for {Describe.Person(MemberFirstName, MemberLastName, MemberEmail, MemberId ?? 0)}";
}
