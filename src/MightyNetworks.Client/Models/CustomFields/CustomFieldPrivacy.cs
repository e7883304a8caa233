using System.Text.Json.Serialization;
using MightyNetworks.Client.Json;

namespace MightyNetworks;

/// <summary>Who can see the answers to a custom field.</summary>
[JsonConverter(typeof(WireEnumConverter<CustomFieldPrivacy>))]
public enum CustomFieldPrivacy
{
    /// <summary>All members.</summary>
    Public,

    /// <summary>The member and the hosts.</summary>
    Private,

    /// <summary>The hosts.</summary>
    Admin,
}
