using System.Text.Json.Serialization;

namespace MightyNetworks;

/// <summary>Whether members see an item of a course.</summary>
[JsonConverter(typeof(Client.WireEnumConverter<CourseworkStatus>))]
public enum CourseworkStatus
{
    /// <summary>Members see it.</summary>
    Posted,

    /// <summary>Only hosts see it.</summary>
    Hidden,

    /// <summary>It waits to be posted.</summary>
    Pending,
}
