using System.Text.Json.Serialization;

namespace MightyNetworks;

/// <summary>An invite to the network. Contract schema: Invite.</summary>
public sealed class Invite : Invitation
{
    /// <summary>The invite's number under the name that other cmdlets bind from the pipeline.</summary>
    [JsonIgnore]
    public ulong InviteId => Id;
}
