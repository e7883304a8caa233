using System.Text.Json.Serialization;
using MightyNetworks.Client.Json;

namespace MightyNetworks;

/// <summary>What an item of a course is.</summary>
[JsonConverter(typeof(WireEnumConverter<CourseworkType>))]
public enum CourseworkType
{
    /// <summary>Something to learn.</summary>
    Lesson,

    /// <summary>Questions to answer.</summary>
    Quiz,

    /// <summary>A chapter that holds other items.</summary>
    Section,

    /// <summary>The root of the course.</summary>
    Overview,
}
