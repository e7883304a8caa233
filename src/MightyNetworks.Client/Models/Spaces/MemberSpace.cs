using System.Text.Json.Serialization;

namespace MightyNetworks;

/// <summary>A space of a member. Contract schema: Space.</summary>
public sealed class MemberSpace : Space
{
    /// <summary>ID of the member; set by this client, because the response does not contain it.</summary>
    [JsonIgnore]
    public ulong MemberId { get; set; }
}
