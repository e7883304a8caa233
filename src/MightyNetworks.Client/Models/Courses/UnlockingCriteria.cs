using System.Text.Json.Serialization;
using MightyNetworks.Client.Json;

namespace MightyNetworks;

/// <summary>What unlocks an item of a course.</summary>
[JsonConverter(typeof(WireEnumConverter<UnlockingCriteria>))]
public enum UnlockingCriteria
{
    /// <summary>Nothing: it is open.</summary>
    None,

    /// <summary>Completing the one before it.</summary>
    Sequential,

    /// <summary>Some time after joining the course.</summary>
    TimeFromCourseJoin,

    /// <summary>A date.</summary>
    ScheduledDate,
}
