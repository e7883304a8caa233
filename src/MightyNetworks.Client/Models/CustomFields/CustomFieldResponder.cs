using System.Text.Json.Serialization;
using MightyNetworks.Client.Json;

namespace MightyNetworks;

/// <summary>Who answers a custom field.</summary>
[JsonConverter(typeof(WireEnumConverter<CustomFieldResponder>))]
public enum CustomFieldResponder
{
    /// <summary>Hosts, for the member.</summary>
    HostsOnly,

    /// <summary>Each member.</summary>
    IndividualMember,
}
