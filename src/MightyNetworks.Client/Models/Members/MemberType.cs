using System.Text.Json.Serialization;
using MightyNetworks.Client.Json;

namespace MightyNetworks;

/// <summary>Whether a member sees the whole network.</summary>
[JsonConverter(typeof(WireEnumConverter<MemberType>))]
public enum MemberType
{
    /// <summary>Sees the network.</summary>
    Full,

    /// <summary>Sees only the spaces they were added to.</summary>
    Limited,
}
