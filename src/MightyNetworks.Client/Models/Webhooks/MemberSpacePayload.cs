using System.Text.Json.Serialization;

namespace MightyNetworks;

/// <summary>A member joined or left a space. Contract schema: MemberSpacePayload.</summary>
public sealed class MemberSpacePayload : Resource
{
    /// <summary>The member.</summary>
    [JsonPropertyName("member")]
    public Member? Member { get; set; }

    /// <summary>ID of the space.</summary>
    [JsonPropertyName("space_id")]
    public ulong? SpaceId { get; set; }

    /// <summary>ID of the member, under the name that binds from the pipeline.</summary>
    [JsonIgnore]
    public ulong? MemberId => Member?.Id;

    /// <inheritdoc/>
    public override string ToString() => Member?.ToString() ?? string.Empty;
}
