using System.Text.Json.Serialization;

namespace MightyNetworks;

/// <summary>A member reached a level as an ambassador. Contract schema: MemberAmbassadorLevelPayload.</summary>
public sealed class MemberAmbassadorLevelPayload : Resource
{
    /// <summary>The member.</summary>
    [JsonPropertyName("member")]
    public Member? Member { get; set; }

    /// <summary>The level's number.</summary>
    [JsonPropertyName("ambassador_level_id")]
    public ulong? AmbassadorLevelId { get; set; }

    /// <summary>The level's name.</summary>
    [JsonPropertyName("ambassador_level_name")]
    public string? AmbassadorLevelName { get; set; }

    /// <summary>How many people the member brought.</summary>
    [JsonPropertyName("referral_count")]
    public int? ReferralCount { get; set; }

    /// <summary>The member's number under the name that other cmdlets bind from the pipeline.</summary>
    [JsonIgnore]
    public ulong? MemberId => Member?.Id;
}
