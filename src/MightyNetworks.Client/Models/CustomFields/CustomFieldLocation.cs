using System.Text.Json.Serialization;

namespace MightyNetworks;

/// <summary>A place in an answer with multiple locations. Contract schema: CustomFieldLocation.</summary>
public sealed class CustomFieldLocation : WireObject
{
    /// <summary>Name of the place.</summary>
    [JsonPropertyName("label")]
    public string? Label { get; set; }

    /// <summary>Latitude in degrees.</summary>
    [JsonPropertyName("latitude")]
    public double? Latitude { get; set; }

    /// <summary>Longitude in degrees.</summary>
    [JsonPropertyName("longitude")]
    public double? Longitude { get; set; }

    /// <summary>Returns the name of the place.</summary>
    public override string ToString() => Label ?? string.Empty;
}
