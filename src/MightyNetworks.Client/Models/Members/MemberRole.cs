using System.Text.Json.Serialization;
using MightyNetworks.Client.Json;

namespace MightyNetworks;

/// <summary>What a member may do in the network or in a space.</summary>
[JsonConverter(typeof(WireEnumConverter<MemberRole>))]
public enum MemberRole
{
    /// <summary>Runs the network or the space.</summary>
    Host,

    /// <summary>Keeps order.</summary>
    Moderator,

    /// <summary>Takes part.</summary>
    Contributor,
}
