using System.Text.Json.Serialization;
using MightyNetworks.Client.Json;

namespace MightyNetworks;

/// <summary>What can be created in a course: anything but its overview.</summary>
[JsonConverter(typeof(WireEnumConverter<NewCourseworkType>))]
public enum NewCourseworkType
{
    /// <summary>Something to learn.</summary>
    Lesson,

    /// <summary>Questions to answer.</summary>
    Quiz,

    /// <summary>A chapter that holds other items.</summary>
    Section,
}
