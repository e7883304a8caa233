using System.Text.Json.Serialization;

namespace MightyNetworks;

/// <summary>An error returned by the service. Contract schema: Error.</summary>
public sealed class Error : WireObject
{
    /// <summary>Short text of the error.</summary>
    [JsonPropertyName("error")]
    public string? ErrorText { get; set; }

    /// <summary>Detailed message.</summary>
    [JsonPropertyName("message")]
    public string? Message { get; set; }

    /// <summary>The HTTP status.</summary>
    [JsonPropertyName("status")]
    public int? Status { get; set; }

    /// <inheritdoc/>
    public override string ToString() => Message ?? ErrorText ?? string.Empty;
}
