using System.Text.Json.Serialization;

namespace MightyNetworks;

/// <summary>An invite to the network. Contract schema: Invite.</summary>
public sealed class Invite : Invitation
{
    /// <summary>ID of the invite, under the name that binds from the pipeline.</summary>
    [JsonIgnore]
    public ulong InviteId => Id;
}
