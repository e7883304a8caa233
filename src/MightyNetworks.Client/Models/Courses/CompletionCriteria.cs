using System.Text.Json.Serialization;
using MightyNetworks.Client.Json;

namespace MightyNetworks;

/// <summary>What completes an item of a course.</summary>
[JsonConverter(typeof(WireEnumConverter<CompletionCriteria>))]
public enum CompletionCriteria
{
    /// <summary>Nothing: it is never marked as completed.</summary>
    None,

    /// <summary>A visit.</summary>
    Visited,

    /// <summary>A press of the button below it.</summary>
    Button,

    /// <summary>Watching its video.</summary>
    Video,

    /// <summary>Enough correct answers.</summary>
    MinimumCorrectPercentage,
}
