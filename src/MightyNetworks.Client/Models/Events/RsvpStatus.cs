using System.Text.Json.Serialization;
using MightyNetworks.Client.Json;

namespace MightyNetworks;

/// <summary>A member's reply to an event.</summary>
[JsonConverter(typeof(WireEnumConverter<RsvpStatus>))]
public enum RsvpStatus
{
    /// <summary>Attends.</summary>
    Yes,

    /// <summary>May attend.</summary>
    Maybe,

    /// <summary>Does not attend.</summary>
    No,
}
