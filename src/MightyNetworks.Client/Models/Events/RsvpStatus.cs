using System.Text.Json.Serialization;
using MightyNetworks.Client.Json;

namespace MightyNetworks;

/// <summary>Whether a member comes to an event.</summary>
[JsonConverter(typeof(WireEnumConverter<RsvpStatus>))]
public enum RsvpStatus
{
    /// <summary>Comes.</summary>
    Yes,

    /// <summary>May come.</summary>
    Maybe,

    /// <summary>Does not come.</summary>
    No,
}
