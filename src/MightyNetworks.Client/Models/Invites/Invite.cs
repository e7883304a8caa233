using System;
using System.Text.Json.Serialization;

namespace MightyNetworks;

/// <summary>An invite to the network. Contract schema: Invite.</summary>
public sealed class Invite : Invitation
{
    /// <summary>ID of the invite, under the name that binds from the pipeline.</summary>
    [JsonIgnore]
    public ulong InviteId => Id;

    /// <summary>When the invite was last sent, in local time.</summary>
    [JsonIgnore]
    public DateTimeOffset? Sent => Local(CreatedAt);
}
