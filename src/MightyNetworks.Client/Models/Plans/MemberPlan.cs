using System.Text.Json.Serialization;

namespace MightyNetworks;

/// <summary>A plan of a member. Contract schema: Plan.</summary>
public sealed class MemberPlan : Plan
{
    /// <summary>ID of the member; set by this client, because the response does not contain it.</summary>
    [JsonIgnore]
    public ulong MemberId { get; set; }
}
