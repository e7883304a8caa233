using System.Text.Json.Serialization;
using MightyNetworks.Client.Json;

namespace MightyNetworks;

/// <summary>Required precision of a location.</summary>
[JsonConverter(typeof(WireEnumConverter<LocationGranularity>))]
public enum LocationGranularity
{
    /// <summary>A street address.</summary>
    Address,

    /// <summary>A city.</summary>
    City,

    /// <summary>A state or region.</summary>
    State,

    /// <summary>A country.</summary>
    Country,
}
