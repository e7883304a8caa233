using System.Text.Json.Serialization;
using MightyNetworks.Client.Json;

namespace MightyNetworks;

/// <summary>Visibility of an item of a course.</summary>
[JsonConverter(typeof(WireEnumConverter<CourseworkStatus>))]
public enum CourseworkStatus
{
    /// <summary>Visible to members.</summary>
    Posted,

    /// <summary>Visible to hosts only.</summary>
    Hidden,

    /// <summary>Not posted yet.</summary>
    Pending,
}
