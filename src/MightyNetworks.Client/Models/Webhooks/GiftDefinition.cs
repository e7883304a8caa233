using System.Text.Json.Serialization;

namespace MightyNetworks;

/// <summary>A kind of gift that members give each other. Contract schema: GiftDefinition.</summary>
public sealed class GiftDefinition : WireObject
{
    /// <summary>ID of the gift.</summary>
    [JsonPropertyName("id")]
    public ulong Id { get; set; }

    /// <summary>Name.</summary>
    [JsonPropertyName("name")]
    public string? Name { get; set; }

    /// <inheritdoc/>
    public override string ToString() => Name ?? string.Empty;
}
