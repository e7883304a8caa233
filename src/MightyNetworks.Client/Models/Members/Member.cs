using System;
using System.Collections.Generic;
using System.Text.Json.Serialization;
using MightyNetworks.Client.Json;

namespace MightyNetworks;

/// <summary>A member of the network. Contract schema: Member.</summary>
public class Member : Resource
{
    /// <summary>ID of the member.</summary>
    [JsonPropertyName("id")]
    public ulong Id { get; set; }

    /// <summary>ID of the member, under the name that binds from the pipeline.</summary>
    [JsonIgnore]
    public ulong MemberId => Id;

    /// <summary>When the member joined.</summary>
    [JsonPropertyName("created_at")]
    public DateTimeOffset? CreatedAt { get; set; }

    /// <summary>When the member was last updated.</summary>
    [JsonPropertyName("updated_at")]
    public DateTimeOffset? UpdatedAt { get; set; }

    /// <summary>Last visit to the network; null if there was none.</summary>
    [JsonPropertyName("last_visited_at")]
    public DateTimeOffset? LastVisitedAt { get; set; }

    /// <summary>Email address.</summary>
    [JsonPropertyName("email")]
    public string? Email { get; set; }

    /// <summary>Type of membership: full or limited.</summary>
    [JsonPropertyName("member_type")]
    public string? MemberType { get; set; }

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

    /// <summary>Biography.</summary>
    [JsonPropertyName("bio")]
    public string? Bio { get; set; }

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

    /// <inheritdoc/>
    public override string ToString() => DisplayName.Person(FirstName, LastName, Email, Id);
}
