using System.Text.Json.Serialization;
using MightyNetworks.Client.Json;

namespace MightyNetworks;

/// <summary>What unlocks an item of a course.</summary>
[JsonConverter(typeof(WireEnumConverter<UnlockingCriteria>))]
public enum UnlockingCriteria
{
    /// <summary>Nothing: the item is always unlocked.</summary>
    None,

    /// <summary>Completing the previous item.</summary>
    Sequential,

    /// <summary>A period of time after joining the course.</summary>
    TimeFromCourseJoin,

    /// <summary>A date.</summary>
    ScheduledDate,
}
