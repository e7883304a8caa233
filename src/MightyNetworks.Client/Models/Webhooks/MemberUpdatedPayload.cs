using System.Text.Json.Serialization;

namespace MightyNetworks;

/// <summary>A member changed. Contract schema: MemberUpdatedPayload.</summary>
public sealed class MemberUpdatedPayload : Resource
{
    /// <summary>The member.</summary>
    [JsonPropertyName("member")]
    public Member? Member { get; set; }

    /// <summary>ID of the space in which the member changed; null for the network.</summary>
    [JsonPropertyName("space_id")]
    public ulong? SpaceId { get; set; }

    /// <summary>ID of the member, under the name that binds from the pipeline.</summary>
    [JsonIgnore]
    public ulong? MemberId => Member?.Id;

    /// <inheritdoc/>
    public override string ToString() => Member?.ToString() ?? string.Empty;
}
