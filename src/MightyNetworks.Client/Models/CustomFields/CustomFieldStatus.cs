using System.Text.Json.Serialization;
using MightyNetworks.Client.Json;

namespace MightyNetworks;

/// <summary>Visibility of a custom field.</summary>
[JsonConverter(typeof(WireEnumConverter<CustomFieldStatus>))]
public enum CustomFieldStatus
{
    /// <summary>Visible.</summary>
    Visible,

    /// <summary>Hidden.</summary>
    Hidden,

    /// <summary>Disabled, because the network's plan does not include it.</summary>
    BillingDisabled,
}
