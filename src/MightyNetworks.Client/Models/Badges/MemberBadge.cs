using System.Text.Json.Serialization;

namespace MightyNetworks;

/// <summary>A badge as the badge of one member. Contract schema: Badge.</summary>
public sealed class MemberBadge : Badge
{
    /// <summary>The member who carries it; the service does not repeat it.</summary>
    [JsonIgnore]
    public ulong MemberId { get; set; }
}
