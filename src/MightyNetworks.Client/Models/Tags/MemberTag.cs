using System.Text.Json.Serialization;

namespace MightyNetworks;

/// <summary>A tag as the tag of one member. Contract schema: Tag.</summary>
public sealed class MemberTag : Tag
{
    /// <summary>The member who carries it; the service does not repeat it.</summary>
    [JsonIgnore]
    public ulong MemberId { get; set; }
}
