using System;
using System.Management.Automation;
using System.Text.Json.Serialization;
using MightyNetworks.Client.Json;

namespace MightyNetworks;

/// <summary>A member of the network. Contract schema: Member.</summary>
public class Member : Resource
{
    /// <summary>ID of the member, under the name that binds from the pipeline.</summary>
    [JsonIgnore]
    public ulong MemberId => Id;

    /// <summary>First and last name; null if the member has neither.</summary>
    [JsonIgnore]
    public string? Name => DisplayName.Full(FirstName, LastName);

    /// <summary>Email address.</summary>
    [JsonPropertyName("email")]
    public string? Email { get; set; }

    /// <summary>When the member joined, in local time.</summary>
    [JsonIgnore]
    public DateTimeOffset? Joined => Local(CreatedAt);

    /// <summary>Last visit to the network, in local time; null if there was none.</summary>
    [JsonIgnore]
    public DateTimeOffset? LastVisited => Local(LastVisitedAt);

    /// <summary>First name.</summary>
    [JsonPropertyName("first_name")]
    public string? FirstName { get; set; }

    /// <summary>Last name.</summary>
    [JsonPropertyName("last_name")]
    public string? LastName { get; set; }

    /// <summary>Type of membership: full or limited.</summary>
    [JsonPropertyName("member_type")]
    public string? MemberType { get; set; }

    /// <summary>Location as the member entered it.</summary>
    [JsonPropertyName("location")]
    public string? Location { get; set; }

    /// <summary>Name of the member's time zone.</summary>
    [JsonPropertyName("time_zone")]
    public string? TimeZone { get; set; }

    /// <summary>Biography.</summary>
    [JsonPropertyName("bio")]
    public string? Bio { get; set; }

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

    /// <summary>ID of the member.</summary>
    [Hidden]
    [JsonPropertyName("id")]
    public ulong Id { get; set; }

    /// <summary>When the member joined.</summary>
    [Hidden]
    [JsonPropertyName("created_at")]
    public DateTimeOffset? CreatedAt { get; set; }

    /// <summary>When the member was last updated.</summary>
    [Hidden]
    [JsonPropertyName("updated_at")]
    public DateTimeOffset? UpdatedAt { get; set; }

    /// <summary>Last visit to the network; null if there was none.</summary>
    [Hidden]
    [JsonPropertyName("last_visited_at")]
    public DateTimeOffset? LastVisitedAt { get; set; }

    /// <inheritdoc/>
    public override string ToString() => DisplayName.Person(FirstName, LastName, Email, Id);
}
