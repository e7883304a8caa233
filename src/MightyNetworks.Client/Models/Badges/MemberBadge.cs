using System.Text.Json.Serialization;

namespace MightyNetworks;

/// <summary>A badge of a member. Contract schema: Badge.</summary>
public sealed class MemberBadge : Badge
{
    /// <summary>ID of the member; set by this client, because the response does not contain it.</summary>
    [JsonIgnore]
    public ulong MemberId { get; set; }
}
