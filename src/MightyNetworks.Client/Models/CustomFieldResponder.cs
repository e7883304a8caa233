using System.Text.Json.Serialization;

namespace MightyNetworks;

/// <summary>Who answers a custom field.</summary>
[JsonConverter(typeof(Client.WireEnumConverter<CustomFieldResponder>))]
public enum CustomFieldResponder
{
    /// <summary>Hosts, for the member.</summary>
    HostsOnly,

    /// <summary>Each member.</summary>
    IndividualMember,
}
