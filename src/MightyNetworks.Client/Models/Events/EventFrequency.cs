using System.Text.Json.Serialization;
using MightyNetworks.Client.Json;

namespace MightyNetworks;

/// <summary>How often an event repeats.</summary>
[JsonConverter(typeof(WireEnumConverter<EventFrequency>))]
public enum EventFrequency
{
    /// <summary>Every day, or every so many days.</summary>
    Daily,

    /// <summary>Every week, or every so many weeks.</summary>
    Weekly,

    /// <summary>Every month, or every so many months.</summary>
    Monthly,

    /// <summary>Every year, or every so many years.</summary>
    Yearly,
}
