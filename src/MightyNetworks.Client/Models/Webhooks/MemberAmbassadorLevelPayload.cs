using System.Text.Json.Serialization;

namespace MightyNetworks;

/// <summary>A member reached an ambassador level. Contract schema: MemberAmbassadorLevelPayload.</summary>
public sealed class MemberAmbassadorLevelPayload : Resource
{
    /// <summary>The member.</summary>
    [JsonPropertyName("member")]
    public Member? Member { get; set; }

    /// <summary>ID of the level.</summary>
    [JsonPropertyName("ambassador_level_id")]
    public ulong? AmbassadorLevelId { get; set; }

    /// <summary>Name of the level.</summary>
    [JsonPropertyName("ambassador_level_name")]
    public string? AmbassadorLevelName { get; set; }

    /// <summary>Number of people the member referred.</summary>
    [JsonPropertyName("referral_count")]
    public int? ReferralCount { get; set; }

    /// <summary>ID of the member, under the name that binds from the pipeline.</summary>
    [JsonIgnore]
    public ulong? MemberId => Member?.Id;

    /// <inheritdoc/>
    public override string ToString() => Member?.ToString() ?? string.Empty;
}
