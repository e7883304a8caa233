using System.Text.Json.Serialization;

namespace MightyNetworks;

/// <summary>A tag of a member. Contract schema: Tag.</summary>
public sealed class MemberTag : Tag
{
    /// <summary>ID of the member; set by this client, because the response does not contain it.</summary>
    [JsonIgnore]
    public ulong MemberId { get; set; }
}
