using System;
using System.Collections.Generic;
using System.Text.Json.Serialization;
using MightyNetworks.Client.Json;

namespace MightyNetworks;

/// <summary>A member of the network. Contract schema: Member.</summary>
public class Member : Resource
{
    /// <summary>The member's number.</summary>
    [JsonPropertyName("id")]
    public ulong Id { get; set; }

    /// <summary>The member's number under the name that other cmdlets bind from the pipeline.</summary>
    [JsonIgnore]
    public ulong MemberId => Id;

    /// <summary>When the member joined.</summary>
    [JsonPropertyName("created_at")]
    public DateTimeOffset? CreatedAt { get; set; }

    /// <summary>When the member was last changed.</summary>
    [JsonPropertyName("updated_at")]
    public DateTimeOffset? UpdatedAt { get; set; }

    /// <summary>When the member was last seen in the network; null for one who never visited it.</summary>
    [JsonPropertyName("last_visited_at")]
    public DateTimeOffset? LastVisitedAt { get; set; }

    /// <summary>The email address.</summary>
    [JsonPropertyName("email")]
    public string? Email { get; set; }

    /// <summary>Full or limited.</summary>
    [JsonPropertyName("member_type")]
    public string? MemberType { get; set; }

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

    /// <summary>What the member says of themselves.</summary>
    [JsonPropertyName("bio")]
    public string? Bio { get; set; }

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

    /// <summary>Name and address, as messages show the member.</summary>
    public override string ToString() => Describe.Person(FirstName, LastName, Email, Id);
}
