using System.Text.Json.Serialization;

namespace MightyNetworks;

/// <summary>A category of members. Contract schema: Category.</summary>
public sealed class Category : Resource
{
    /// <summary>ID of the category; 0 if the service sent only a name.</summary>
    [JsonPropertyName("id")]
    public ulong Id { get; set; }

    /// <summary>Name of the category.</summary>
    [JsonPropertyName("title")]
    public string? Title { get; set; }

    /// <inheritdoc/>
    public override string ToString() => Title ?? string.Empty;
}
