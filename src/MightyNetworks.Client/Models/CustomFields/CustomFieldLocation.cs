using System.Text.Json.Serialization;

namespace MightyNetworks;

/// <summary>A place in an answer of several locations. Contract schema: CustomFieldLocation.</summary>
public sealed class CustomFieldLocation : WireObject
{
    /// <summary>The name of the place.</summary>
    [JsonPropertyName("label")]
    public string? Label { get; set; }

    /// <summary>The latitude, in degrees.</summary>
    [JsonPropertyName("latitude")]
    public double? Latitude { get; set; }

    /// <summary>The longitude, in degrees.</summary>
    [JsonPropertyName("longitude")]
    public double? Longitude { get; set; }

    /// <summary>Returns the name of the place.</summary>
    public override string ToString() => Label ?? string.Empty;
}
