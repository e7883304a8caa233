using System.Text.Json.Serialization;
using MightyNetworks.Client.Json;

namespace MightyNetworks;

/// <summary>Whether members see an item of a course.</summary>
[JsonConverter(typeof(WireEnumConverter<CourseworkStatus>))]
public enum CourseworkStatus
{
    /// <summary>Members see it.</summary>
    Posted,

    /// <summary>Only hosts see it.</summary>
    Hidden,

    /// <summary>It waits to be posted.</summary>
    Pending,
}
