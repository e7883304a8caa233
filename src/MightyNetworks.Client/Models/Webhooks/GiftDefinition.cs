using System.Text.Json.Serialization;

namespace MightyNetworks;

/// <summary>A kind of gift that members give each other. Contract schema: GiftDefinition.</summary>
public sealed class GiftDefinition : WireObject
{
    /// <summary>The gift's number.</summary>
    [JsonPropertyName("id")]
    public ulong Id { get; set; }

    /// <summary>The name.</summary>
    [JsonPropertyName("name")]
    public string? Name { get; set; }

    /// <summary>How messages show it.</summary>
    public override string ToString() => Name ?? string.Empty;
}
