using System.Text.Json.Serialization;

namespace MightyNetworks;

/// <summary>What the service says when it refuses. Contract schema: Error.</summary>
public sealed class Error : WireObject
{
    /// <summary>What went wrong.</summary>
    [JsonPropertyName("error")]
    public string? ErrorText { get; set; }

    /// <summary>What went wrong, in more words.</summary>
    [JsonPropertyName("message")]
    public string? Message { get; set; }

    /// <summary>The HTTP status.</summary>
    [JsonPropertyName("status")]
    public int? Status { get; set; }

    /// <summary>How messages show it.</summary>
    public override string ToString() => Message ?? ErrorText ?? string.Empty;
}
