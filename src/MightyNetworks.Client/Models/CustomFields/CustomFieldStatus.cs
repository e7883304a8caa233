using System.Text.Json.Serialization;
using MightyNetworks.Client.Json;

namespace MightyNetworks;

/// <summary>Whether a custom field is in use.</summary>
[JsonConverter(typeof(WireEnumConverter<CustomFieldStatus>))]
public enum CustomFieldStatus
{
    /// <summary>It is shown.</summary>
    Visible,

    /// <summary>It is not shown.</summary>
    Hidden,

    /// <summary>The plan of the network does not include it.</summary>
    BillingDisabled,
}
