using System.Text.Json.Serialization;

namespace MightyNetworks;

/// <summary>A plan as a plan of one member. Contract schema: Plan.</summary>
public sealed class MemberPlan : Plan
{
    /// <summary>The member who was asked about; the service does not repeat it.</summary>
    [JsonIgnore]
    public ulong MemberId { get; set; }
}
