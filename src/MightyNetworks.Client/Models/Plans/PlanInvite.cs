using System;
using System.Text.Json.Serialization;

namespace MightyNetworks;

/// <summary>An invite to a plan. Its ID is distinct from the ID of an invite to the network. Contract schema: Invite.</summary>
public sealed class PlanInvite : Invitation
{
    /// <summary>ID of the invite, under the name that binds from the pipeline.</summary>
    [JsonIgnore]
    public ulong PlanInviteId => Id;

    /// <summary>ID of the plan; set by this client, because the response does not contain it.</summary>
    [JsonIgnore]
    public ulong PlanId { get; set; }

    /// <summary>When the invite was last sent, in local time.</summary>
    [JsonIgnore]
    public DateTimeOffset? Sent => Local(UpdatedAt);
}
