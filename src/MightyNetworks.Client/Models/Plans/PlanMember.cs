using System.Text.Json.Serialization;

namespace MightyNetworks;

/// <summary>A member as a member of one plan. Contract schema: Member.</summary>
public sealed class PlanMember : Member
{
    /// <summary>The plan that was asked; the service does not repeat it.</summary>
    [JsonIgnore]
    public ulong PlanId { get; set; }
}
