using System.Text.Json.Serialization;

namespace MightyNetworks;

/// <summary>A member of a plan. Contract schema: Member.</summary>
public sealed class PlanMember : Member
{
    /// <summary>ID of the plan; set by this client, because the response does not contain it.</summary>
    [JsonIgnore]
    public ulong PlanId { get; set; }
}
