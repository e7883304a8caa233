using System.Text.Json.Serialization;
using MightyNetworks.Client.Json;

namespace MightyNetworks;

/// <summary>What completes an item of a course.</summary>
[JsonConverter(typeof(WireEnumConverter<CompletionCriteria>))]
public enum CompletionCriteria
{
    /// <summary>Nothing: the item is never marked as completed.</summary>
    None,

    /// <summary>Visiting the item.</summary>
    Visited,

    /// <summary>Pressing the button below the item.</summary>
    Button,

    /// <summary>Watching the video.</summary>
    Video,

    /// <summary>A minimum percentage of correct answers.</summary>
    MinimumCorrectPercentage,
}
