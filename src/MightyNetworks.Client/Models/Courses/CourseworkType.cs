using System.Text.Json.Serialization;
using MightyNetworks.Client.Json;

namespace MightyNetworks;

/// <summary>Types of items of a course.</summary>
[JsonConverter(typeof(WireEnumConverter<CourseworkType>))]
public enum CourseworkType
{
    /// <summary>A lesson.</summary>
    Lesson,

    /// <summary>A quiz.</summary>
    Quiz,

    /// <summary>A section that groups other items.</summary>
    Section,

    /// <summary>The overview at the root of a course.</summary>
    Overview,
}
