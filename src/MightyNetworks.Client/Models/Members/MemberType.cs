using System.Text.Json.Serialization;
using MightyNetworks.Client.Json;

namespace MightyNetworks;

/// <summary>Whether a member has access to the whole network.</summary>
[JsonConverter(typeof(WireEnumConverter<MemberType>))]
public enum MemberType
{
    /// <summary>Access to the whole network.</summary>
    Full,

    /// <summary>Access only to the spaces the member was added to.</summary>
    Limited,
}
