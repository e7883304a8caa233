using System.Text.Json.Serialization;

namespace MightyNetworks;

/// <summary>An invite to one plan; its number is never taken for that of an invite to the network. Contract schema: Invite.</summary>
public sealed class PlanInvite : Invitation
{
    /// <summary>The invite's number under the name that other cmdlets bind from the pipeline.</summary>
    [JsonIgnore]
    public ulong PlanInviteId => Id;

    /// <summary>The plan that was asked; the service does not repeat it.</summary>
    [JsonIgnore]
    public ulong PlanId { get; set; }
}
