using System.Text.Json.Serialization;
using MightyNetworks.Client.Json;

namespace MightyNetworks;

/// <summary>One of the choices of a poll. Contract schema: PollChoice.</summary>
public sealed class PollChoice : WireObject
{
    /// <summary>ID of the choice within its poll.</summary>
    [JsonPropertyName("id")]
    [JsonConverter(typeof(TextIdConverter))]
    public string? Id { get; set; }

    /// <summary>Text.</summary>
    [JsonPropertyName("text")]
    public string? Text { get; set; }

    /// <inheritdoc/>
    public override string ToString() => Text ?? string.Empty;
}
