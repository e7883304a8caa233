using System.Text.Json.Serialization;
using MightyNetworks.Client.Json;

namespace MightyNetworks;

/// <summary>Role of a member in the network or a space.</summary>
[JsonConverter(typeof(WireEnumConverter<MemberRole>))]
public enum MemberRole
{
    /// <summary>Manages the network or the space.</summary>
    Host,

    /// <summary>Moderates content and members.</summary>
    Moderator,

    /// <summary>Contributes content.</summary>
    Contributor,
}
