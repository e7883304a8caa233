using System.Text.Json.Serialization;

namespace MightyNetworks;

/// <summary>An invite to one plan. Contract schema: Invite.</summary>
public sealed class PlanInvite : Invite
{
    /// <summary>The plan that was asked; the service does not repeat it.</summary>
    [JsonIgnore]
    public ulong PlanId { get; set; }
}
