using System.Text.Json.Serialization;
using MightyNetworks.Client.Json;

namespace MightyNetworks;

/// <summary>How often an event recurs.</summary>
[JsonConverter(typeof(WireEnumConverter<EventFrequency>))]
public enum EventFrequency
{
    /// <summary>Every day, or every N days.</summary>
    Daily,

    /// <summary>Every week, or every N weeks.</summary>
    Weekly,

    /// <summary>Every month, or every N months.</summary>
    Monthly,

    /// <summary>Every year, or every N years.</summary>
    Yearly,
}
