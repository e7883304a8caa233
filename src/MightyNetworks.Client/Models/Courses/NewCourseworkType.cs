using System.Text.Json.Serialization;
using MightyNetworks.Client.Json;

namespace MightyNetworks;

/// <summary>Types of course items that can be created: all except the overview.</summary>
[JsonConverter(typeof(WireEnumConverter<NewCourseworkType>))]
public enum NewCourseworkType
{
    /// <summary>A lesson.</summary>
    Lesson,

    /// <summary>A quiz.</summary>
    Quiz,

    /// <summary>A section that groups other items.</summary>
    Section,
}
