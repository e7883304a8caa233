using System.Text.Json.Serialization;
using MightyNetworks.Client.Json;

namespace MightyNetworks;

/// <summary>What kind of poll it is.</summary>
[JsonConverter(typeof(WireEnumConverter<PollType>))]
public enum PollType
{
    /// <summary>Members choose one of some answers.</summary>
    MultipleChoice,

    /// <summary>Members say how much they like it.</summary>
    HotCold,

    /// <summary>Members say a percentage.</summary>
    Percentage,

    /// <summary>Members answer in their own words.</summary>
    Question,
}
