using System.Text.Json.Serialization;
using MightyNetworks.Client.Json;

namespace MightyNetworks;

/// <summary>Types of polls.</summary>
[JsonConverter(typeof(WireEnumConverter<PollType>))]
public enum PollType
{
    /// <summary>Members select one of several choices.</summary>
    MultipleChoice,

    /// <summary>Members rate between cold and hot.</summary>
    HotCold,

    /// <summary>Members choose a percentage.</summary>
    Percentage,

    /// <summary>Members answer in their own words.</summary>
    Question,
}
